package io.hindcast.reading.head;

import static io.hindcast.reading.Fixtures.codes;
import static io.hindcast.reading.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day an incident was on, where what tells it disagrees or can be read in two ways. */
class DayByEvidenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"# Outage of 2024-11-02\n", "# Outage\n\nDate: 2024-11-02\n"})
    void file_name_and_timeline_outvote_a_day_that_was_left_from_another_report(String head) {
        Report report = told("2025/2025-01-12-db.md", head, "2025-01-12 10:05");
        assertThat(report.date()).hasToString("2025-01-12");
        assertThat(codes(report)).contains("date-outvoted").doesNotContain("date-differs");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-14, 2025-01-12 10:05", "2025-01-14, 10:05", "2025-01-13, 2025-01-12 23:05"})
    void a_day_that_the_timeline_tells_or_does_not_contradict_stays(String named, String time) {
        Report report = told("2025/" + named + "-db.md", "# Outage of 2025-01-12\n", time);
        assertThat(report.date()).hasToString("2025-01-12");
        assertThat(codes(report)).doesNotContain("date-outvoted");
    }

    @ParameterizedTest
    @CsvSource({
        "10:05 BST, 2025-04-03",
        "10:05 GMT, 2025-04-03",
        "10:05 AEST, 2025-04-03",
        "10:05 (IST), 2025-04-03",
        "10:05 UTC, 2025-03-04",
        "10:05 PST, 2025-03-04",
        "10:05, 2025-03-04"
    })
    void a_zone_where_people_write_the_day_first_tells_the_order_of_a_date(String time, String day) {
        Report report = told("db.md", "# Outage\n\nDate: 03/04/2025\n", time);
        assertThat(report.date()).hasToString(day);
        assertThat(codes(report)).contains(day.endsWith("-03") ? "date-order-of-zone" : "date-ambiguous");
    }

    @Test
    void the_dates_of_the_archive_come_before_the_zone() {
        ReadingHints american = new ReadingHints(new DateVotes(0, 3, 0), Map.of());
        String text =
                "# Outage\n\nDate: 03/04/2025\n\n## Timeline\n\n- 10:05 GMT errors\n\n## Root cause\n\nA full disk.\n";
        Report report = new ReportReader(american)
                .read(new SourceFile("db.md", text.getBytes(StandardCharsets.UTF_8)))
                .getFirst()
                .report();
        assertThat(report.date()).hasToString("2025-03-04");
    }

    private static Report told(String path, String head, String time) {
        return read(path, head + "\n## Timeline\n\n- " + time + " errors\n\n## Root cause\n\nA full disk.\n");
    }
}
