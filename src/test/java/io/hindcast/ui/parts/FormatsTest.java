package io.hindcast.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.ReportFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void durations_read_as_people_say_them() {
        assertThat(Formats.minutes(25)).isEqualTo("25 min");
        assertThat(Formats.minutes(60)).isEqualTo("1 h");
        assertThat(Formats.minutes(387)).isEqualTo("6 h 27 min");
        assertThat(Formats.minutes(5904)).isEqualTo("4.1 days");
    }

    @Test
    void dates_and_numbers_read_the_same_everywhere() {
        assertThat(Formats.date(LocalDate.of(2025, 3, 14))).isEqualTo("14 Mar 2025");
        assertThat(Formats.date(null)).isEqualTo("no date");
        assertThat(Formats.instant(Instant.parse("2025-03-14T14:05:00Z"))).isEqualTo("14 Mar 2025, 14:05");
        assertThat(Formats.count(12345)).isEqualTo("12,345");
        assertThat(Formats.plural(1, "report", "reports")).isEqualTo("1 report");
        assertThat(Formats.hours(1890)).isEqualTo("31.5");
    }

    @Test
    void a_csv_file_says_scope_filter_and_time_above_its_rows() {
        ReportFilter filter = new ReportFilter(
                Set.of("pay\n=danger()"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
        CsvScope scope = new CsvScope("actions", filter, Instant.parse("2026-01-02T03:04:05Z"));

        String csv = CsvDownload.csv(scope, List.of(List.of("Task", "Days"), List.of("=danger(), really", "-3")));

        assertThat(csv).isEqualTo("""
                # Hindcast: actions
                # Filter: service pay =danger()
                # As of: 2026-01-02T03:04:05Z
                Task,Days\r
                "'=danger(), really",-3\r
                """);
    }
}
