package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Impact;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in the shapes that widely used tools and guides give them. */
class WidespreadShapesTest {
    @Test
    void questions_in_bold_head_the_parts_that_answer_them() {
        Report report = Fixtures.read("signin.md", """
                # Review: sign-in failed in the north

                **What happened?**

                Between 07:25 UTC and 11:50 UTC on 16 January 2024 nobody in the north could sign in.

                **What went wrong and why?**

                A certificate expired because the job that renews it had been switched off for a move.

                **How are we making incidents like this less likely or less impactful?**

                - The job is on again (Completed)
                - Alert on certificates that expire within 30 days (Estimated completion: February 2024)

                **How can customers make incidents like this less impactful?**

                - Use a second region.
                """);
        assertThat(report.rootCause()).startsWith("A certificate expired because");
        assertThat(report.actions()).extracting(Action::state).containsExactly(ActionState.DONE, ActionState.UNKNOWN);
        assertThat(Objects.requireNonNull(report.actions().getLast().due()).date())
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_status_page_that_tells_all_in_its_front_matter_is_a_report() {
        Report report = Fixtures.read("slow-answers.md", """
                ---
                title: Slow answers of the API
                date: 2023-05-10 12:30:00 +0000
                resolved: true
                resolvedWhen: 2023-05-10 15:10:00 +0000
                severity: disrupted
                affected:
                  - API
                  - Dashboard
                ---

                *Resolved* - The index was built anew. {{< track "2023-05-10 15:10:00" >}}

                *Investigating* - Answers take long. {{< track "2023-05-10 12:40:00" >}}

                The cause was an index that the last migration left out of the table of events.
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.services()).containsExactly("API", "Dashboard");
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2023-05-10T12:30:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2023-05-10T15:10:00Z");
        assertThat(Fixtures.times(report)).containsExactly("2023-05-10T12:40:00Z", "2023-05-10T15:10:00Z");
        assertThat(report.rootCause()).startsWith("The cause was an index");
    }

    @Test
    void an_issue_with_labels_names_its_services_and_keeps_its_heading_as_title() {
        Report report = Fixtures.read("latency.md", """
                ## 2022-07-07: Slow clones from one store

                **Incident**: production#7394
                **Service(s) affected**: ~"Service::Gitaly", ~"Service::Web"

                ### Customer impact

                1. **How many customers were affected?**
                   1. 1,450

                ### Root cause

                Housekeeping has no limit for each store.
                """);
        assertThat(report.title()).isEqualTo("2022-07-07: Slow clones from one store");
        assertThat(report.services()).containsExactly("Gitaly", "Web");
    }

    @Test
    void the_severity_is_not_how_long_it_was_of_a_severity_and_the_day_not_that_of_the_meeting() {
        Report report = Fixtures.read("late-events.md", """
                # Events came late

                **Meeting Scheduled For:** Tuesday, April 4, 2023

                ## Overview

                On April 2, 2023 events came late from 18:10 to 20:42 UTC.

                ## Impact

                | | |
                | --- | --- |
                | Time in SEV-1 | 0mins |
                | Time in SEV-2 | 152mins |

                ## Timeline

                - 18:40 Ike declares a SEV-2
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2023, 4, 2));
        assertThat(report.severityAsWritten()).isEqualTo("SEV-2");
    }

    @Test
    void a_story_tells_when_it_began_and_when_all_was_restored() {
        Report report = Fixtures.read("power.md", """
                # Outage on November 2, 2023

                *Written by Lea Brandt on November 6, 2023*

                Beginning on Thursday, November 2, 2023, at 11:43 UTC our control plane was unavailable. Full service was
                restored on November 4 at 04:25 UTC.

                ## What happened

                At 11:40 UTC the generators shut down and the batteries lasted for four minutes. The first alert reached us at
                11:44 UTC. By 12:48 UTC the generators were running again.

                ## What we will do

                * Test the loss of a whole data center
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2023, 11, 2));
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2023-11-02T11:43:00Z");
        assertThat(at(report, Milestone.DETECTED)).isEqualTo("2023-11-02T11:44:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2023-11-04T04:25:00Z");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(2_442);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 14:05 UTC orders started to fail. The change was taken back and service was restored by 15:20 UTC.",
                "The outage began at 14:05 UTC. By 15:20 UTC all systems were fully operational.",
                "Starting at 14:05 UTC customers saw errors. At 14:40 UTC some regions had recovered. At 15:20 UTC everything was back to normal.",
            })
    void two_sentences_tell_beginning_and_end(String story) {
        Report report = Fixtures.read("# Orders failed\n\nDate: 2025-03-12\n\n## Summary\n\n" + story
                + "\n\n## Root cause\n\nThe pool was too small.\n");
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2025-03-12T14:05:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2025-03-12T15:20:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 14:05 UTC we deployed version 7. The deployment ended at 14:20 UTC.",
                "The outage began at 14:05 UTC. We expect that service will be restored by 15:20 UTC.",
                "The outage began at 14:05 UTC. Some customers were restored at 15:20 UTC.",
            })
    void what_tells_no_harm_or_no_end_tells_no_course(String story) {
        Report report = Fixtures.read("# Orders failed\n\nDate: 2025-03-12\n\n## Summary\n\n" + story
                + "\n\n## Root cause\n\nThe pool was too small.\n");
        assertThat(at(report, Milestone.RESOLVED)).isNull();
    }

    @Test
    void times_counted_from_the_first_event_start_at_the_time_beside_it() {
        Report report = Fixtures.read("stampede.md", """
                # Cache stampede, 5 May 2021

                ## Timeline

                T+0 (13:02 UTC): the cache is restarted
                T+3m: the database is at its limit
                T+47m: the caches are warm, all clear

                ## Root cause

                Each miss asks the database at once.
                """);
        assertThat(Fixtures.times(report))
                .containsExactly("2021-05-05T13:02:00Z", "2021-05-05T13:05:00Z", "2021-05-05T13:49:00Z");
    }

    @Test
    void the_head_of_a_table_without_a_heading_tells_the_zone() {
        Report report = Fixtures.read("booking.md", """
                # Booking was down

                Date: 2022-02-23

                | Time (SGT) | What |
                |---|---|
                | 09:14 | Health checks fail |
                | 09:17 | On-call is paged |
                | 10:02 | Errors stop |

                **Root cause:** The provider lost a switch, and our service ran in one zone only.
                """);
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2022-02-23T01:14:00Z");
        assertThat(Fixtures.codes(report)).doesNotContain("zone-assumed");
    }

    @Test
    void a_day_of_the_week_in_a_story_is_the_next_one_of_its_name() {
        Report report = Fixtures.read("photos.md", """
                # Photos were lost

                Date: 2020-05-30

                ## What went wrong

                On Saturday a job deleted photos. At 08:35 UTC on Sunday the first users wrote that photos were missing. At 20:45
                UTC all photos were back.

                ## Root cause

                Two services share a table.
                """);
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2020-05-31T08:35:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2020-05-31T20:45:00Z");
    }

    @Test
    void the_day_of_a_story_is_not_that_of_its_byline() {
        Report report = Fixtures.read("photos.md", """
                # How we lost the photos of half a day

                *June 3, 2020 · by Maja*

                On Saturday, May 30, 2020, a job deleted photos that were still in use. All photos were lost for a day.

                The underlying cause is that two services share a table without a contract between them.

                ## What we changed

                * The job marks photos first.

                ## Impact

                About 3,400 users lost photos.
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2020, 5, 30));
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void a_table_of_facts_tells_the_impact_and_that_it_was_noticed_is_no_cause() {
        Report report = Fixtures.read("sessions.md", """
                # Sessions were lost

                | Incident ID | sessions |
                |---|---|
                | Start | 2023-01-24 20:20:00 |
                | End | 2023-01-24 20:37:00 |
                | Impact | For 17 minutes users could not log in |

                ## Detection

                The issue was detected automatically; an alert paged the crew.

                ## Actionables

                - T327999 Make the cookbook wait for quorum
                """);
        assertThat(report.impact()).extracting(Impact::user).isEqualTo("For 17 minutes users could not log in");
        assertThat(report.rootCause()).isNull();
        assertThat(report.actions().getFirst().ticket()).isEqualTo("T327999");
    }

    private static @Nullable String at(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? null : moment.at().toString();
    }
}
