package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-17 | 2025-10-17",
                "October 17, 2025 | 2025-10-17",
                "17th of October 2025 | 2025-10-17",
                "2025 October 17th | 2025-10-17",
                "17-10-2025 | 2025-10-17",
                "10/17/2025 | 2025-10-17",
                "17.10.2025 | 2025-10-17",
                "Friday, Oct 17 2025 | 2025-10-17",
                "17 Oct 2025, 14:00 UTC | 2025-10-17",
            })
    void a_date_is_read_in_this_form(String written, LocalDate date) {
        assertThat(head("Date: " + written).date()).isEqualTo(date);
    }

    @Test
    void an_ambiguous_date_is_settled_by_the_files_name_or_remarked() {
        String text = "# Outage\n\nDate: 03-04-2025\n\n## Impact\n\nx\n\n## Root cause\n\ny\n";
        Report settled = Fixtures.read("2025-03-04-outage.md", text);
        assertThat(settled.date()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(Fixtures.codes(settled)).doesNotContain("date-ambiguous");
        Report open = Fixtures.read("outage.md", text);
        assertThat(open.date()).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(Fixtures.codes(open)).contains("date-ambiguous");
    }

    @Test
    void a_year_with_five_digits_is_no_date() {
        Report report = Fixtures.read(
                "2025-03-18-outage.md", "# Outage\n\nDate: 22025-03-18\n\n## Impact\n\nx\n\n## Root cause\n\ny\n");
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(Fixtures.codes(report)).contains("date-impossible");
    }

    @Test
    void a_copied_title_with_another_date_is_remarked() {
        Report report =
                Fixtures.read("2025-06-02-pods.md", "# 2025-01-27, pods\n\n## Impact\n\nx\n\n## Root cause\n\ny\n");
        assertThat(Fixtures.codes(report)).contains("date-differs");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SEV-1,1",
        "sev1,1",
        "Sev 1,1",
        "severity 1,1",
        "P1,1",
        "S2,2",
        "critical,0",
        "Blocker,0",
        "High,1",
        "major,1",
        "Medium,2",
        "significant,2",
        "low,3",
        "minor,3",
        "2,2",
        "SEV-0,0",
        "SEV-4,4",
        "cosmetic,"
    })
    void a_severity_is_mapped(String written, @Nullable Integer level) {
        Report report = head("Severity: " + written);
        assertThat(report.severityAsWritten()).isEqualTo(written);
        assertThat(report.severity() == null ? null : report.severity().level()).isEqualTo(level);
    }

    @Test
    void a_sentence_may_name_the_severity() {
        Report report = Fixtures.read(
                "# Outage 2025-03-12\n\n## Summary\n\nThis was a SEV-2 incident.\n\n## Root cause\n\nx\n");
        assertThat(report.severityAsWritten()).isEqualTo("SEV-2");
    }

    @Test
    void services_keep_their_spelling_and_prose_is_none() {
        assertThat(head("Affected services: `Payment-v2`, checkout and Search API")
                        .services())
                .containsExactly("Payment-v2", "checkout", "Search API");
        assertThat(head("Affected services: everything that customers of the shop could possibly have touched that day")
                        .services())
                .isEmpty();
        assertThat(head("Affected services: none").services()).isEmpty();
    }

    @Test
    void nobody_is_no_commander() {
        assertThat(head("Owner: (unassigned)").commander()).isNull();
        assertThat(head("Incident lead: Ada Marsh").commander()).isEqualTo("Ada Marsh");
    }

    @Test
    void bad_front_matter_is_remarked_and_its_plain_lines_are_read() {
        Report report = Fixtures.read("""
                ---
                date: 2025-03-12
                authors: @ada
                ---

                # Outage

                ## Impact

                x

                ## Root cause

                y
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(Fixtures.codes(report)).contains("front-matter-unreadable");
    }

    private static Report head(String line) {
        return Fixtures.read(
                "outage.md",
                "# Outage\n\n- " + line
                        + "\n- Status: closed\n- Date: 2025-01-02\n\n## Impact\n\nx\n\n## Root cause\n\ny\n");
    }
}
