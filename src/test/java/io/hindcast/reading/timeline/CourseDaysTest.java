package io.hindcast.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which day the events of a course are of, and which of their days the incident's is. */
class CourseDaysTest {

    @Test
    void a_day_that_stands_further_on_in_a_heading_dates_the_table_below_it() {
        Report report = Fixtures.read("2025/host.md", """
                # Host lost

                **Date:** March 5, 2025

                ## Timeline

                ### Day 1 - March 4, 2025

                | Time (UTC) | Event |
                |---|---|
                | 23:10 | Shop goes down |

                ### Day 2 - March 5, 2025

                | Time (UTC) | Event |
                |---|---|
                | 07:12 | Problem discovered while looking at another one |
                | 08:30 | Shop restored |

                ## Root cause
                The disk broke.
                """);
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-04T23:10:00Z impact",
                        "2025-03-05T07:12:00Z detected",
                        "2025-03-05T08:30:00Z mitigated");
    }

    @Test
    void what_was_at_fault_days_before_does_not_date_the_incident() {
        Report report = Fixtures.read("routes.md", """
                # All shops answer 404

                ## Timeline

                | Time | Event |
                |---|---|
                | 2025-03-01 11:34 | Faulty route merged |
                | 2025-03-06 08:00 | All shops returning 404 |
                | 2025-03-06 08:05 | Alert fires |
                | 2025-03-06 09:08 | All traffic working as intended |

                ## Root cause

                The router takes no route where one of them is faulty.
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(Objects.requireNonNull(report.milestones().began()).at())
                .isEqualTo(Instant.parse("2025-03-06T08:00:00Z"));
    }

    @Test
    void events_on_as_many_days_leave_the_first_day() {
        Report report = Fixtures.read("routes.md", """
                # Queue stuck

                ## Timeline

                - 2025-03-01 11:34 queue stuck
                - 2025-03-06 08:00 queue works again

                ## Root cause

                Nobody had set a limit.
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 1));
    }
}
