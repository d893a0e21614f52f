package io.hindcast.reading.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.reading.Told;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of few words and logs of short entries. */
class ShortReportsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 2025-05-06 Basket outage\nSeverity - SEV2\nStart time - 09:00 UTC\nRoot cause - The cache had no limit",
                "# Basket outage\n\n- **Key events**\n  - First detected: 2025-05-06 09:06 UTC\n- **Facts**\n  - Severity: SEV2\n  - Root cause: the cache had no limit",
                "---\ntitle: Basket outage\ndate: 2025-05-06\nseverity: SEV2\nroot_cause: The cache had no limit\n---\nIt grew through the night.",
                "# Basket outage\n\n| | |\n|---|---|\n| Date | 6 May 2025 |\n| Severity | SEV2 |\n| Cause | The cache had no limit |",
                "# Basket outage\n\nDate: 2025-05-06\nSeverity: SEV2\n\n## Technical cause\n\n> The cache had no limit",
                "# Basket outage\n\nDate: 2025-05-06\nSeverity: SEV2\n\n## Analysis\n\nTechnical cause: the cache had no limit",
            })
    void a_day_a_severity_and_a_cause_make_a_report(String text) {
        Report report = Fixtures.read("2025/basket.md", text + "\n");
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.date()).hasToString("2025-05-06");
        assertThat(report.severityAsWritten()).isEqualTo("SEV2");
        assertThat(report.rootCause()).isEqualToIgnoringCase("the cache had no limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Weekly meeting\n\nDate: 2025-05-06\n\nThe room was changed because of the noise.\n\n- 10:00 start\n- 10:45 end",
                "# How to write down an outage\n\nSeverity: SEV2 or higher\n\nRoot cause: tell it in one sentence",
                "# Changes\n\n## 1.2.0 - 2025-03-04\n\n### Fix\n\n- The pool was too small.\n\n## 1.1.0 - 2025-02-11\n\n### Fix\n\n- Typo.",
            })
    void other_short_texts_are_none(String text) {
        assertThat(Fixtures.read("notes/page.md", text + "\n").outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Outage log\n\n## 2025-06-01 Mail delayed\nSeverity: SEV2\nRoot cause: the disk was full of logs.\n\n## 2025-06-12 Search empty\nSeverity: SEV1\n- 10:00 UTC pages are empty\n- 10:40 UTC index restored\nRoot cause: the dump was empty.",
                "# 2025-06-01 Mail delayed\n\nDuration: 2h\nRoot cause: the disk was full of logs.\n\n---\n\n# 2025-06-12 Search empty\n\nDuration: 40m\nRoot cause: the dump was empty.",
                "# Incident history\n\n## June 2025\n\n### Mail delayed (2025-06-01)\n\n- **Duration**: 2h\n- **Root cause**: the disk was full of logs.\n\n### Search empty (2025-06-12)\n\n- **Duration**: 40m\n- **Root cause**: the dump was empty.",
                "# Incidents\n\n## Mail delayed\n\nDate: 1 June 2025\nSeverity: SEV2\nRoot cause: the disk was full of logs.\n\n## Search empty\n\nDate: 12 June 2025\nSeverity: SEV1\nRoot cause: the dump was empty.",
                "# Incident log\n\n## 2025-06-01 Mail delayed\n\n| Severity | Services | Root cause |\n|---|---|---|\n| SEV2 | mail | the disk was full of logs. |\n\n## 2025-06-12 Search empty\n\n| Severity | Services | Root cause |\n|---|---|---|\n| SEV1 | mail | the dump was empty. |",
            })
    void a_log_of_short_entries_gives_a_report_for_each(String text) {
        List<Report> reports = log(text);
        assertThat(reports)
                .extracting(Report::rootCause)
                .containsExactly("the disk was full of logs.", "the dump was empty.");
        assertThat(reports)
                .extracting(report -> String.valueOf(report.date()))
                .containsExactly("2025-06-01", "2025-06-12");
        assertThat(reports).allMatch(report -> report.key().value().contains("#"));
    }

    @Test
    void an_entry_of_a_log_that_tells_little_is_a_report_too() {
        List<Report> reports = log("""
                # Outages 2025

                ## 2025-06-01 Mail delayed
                Severity: minor
                Root cause: the disk was full of logs.

                ## 2025-07-12 Search empty
                Severity: major
                The index was rebuilt from an empty dump and nobody saw it until noon.

                ## 2025-08-09 Login slow
                Duration: 1h
                Root cause: the session table had no index.
                """);
        assertThat(reports).extracting(Report::outcome).containsOnly(Outcome.READ);
        assertThat(Objects.requireNonNull(reports.get(1).severity()).level()).isEqualTo(1);
    }

    @Test
    void whys_without_a_heading_are_a_ladder() {
        assertThat(Told.by("""
                Why did orders wait? The consumer hung.
                Why did it hang? A call had no timeout.
                Why had it none? The client has none by default.
                """).whys()).hasSize(3).last().matches(why -> why.rootCause());
    }

    @Test
    void factors_beside_a_labeled_cause_are_told_apart() {
        Report report = Told.by("""
                ## Analysis

                Technical cause: the consumer had no timeout.
                Contributing factors: nobody watched the age of messages.
                """);
        assertThat(report.rootCause()).isEqualTo("the consumer had no timeout.");
        assertThat(report.whys()).hasSize(2);
    }

    private static List<Report> log(String text) {
        return new ReportReader()
                .read(new SourceFile("2025/log.md", text.getBytes(UTF_8))).stream()
                        .map(reading -> reading.report())
                        .toList();
    }

    @Test
    void a_line_drawn_above_the_title_of_a_plain_text_is_no_part_of_it() {
        Report report = Fixtures.read("2025-03-04-cards.txt", """
                ========================
                POST-MORTEM: Saved cards are refused
                ========================
                Severity: SEV-2
                Duration: 40 minutes

                ROOT CAUSE
                ------------------------
                The shop gave both orders the same number.
                """);
        assertThat(report.title()).isEqualTo("POST-MORTEM: Saved cards are refused");
    }

    private static final String ANALYSIS = """

            ## Summary
            Saving a card sometimes answers with an error. Two clicks within five seconds send the same order twice.

            ## Timeline
            - Release 2.3: the new form of payment is live.
            - Detection: the rate of errors rises above its limit.

            ## Root cause
            The shop gives both orders the same number and the bank refuses the second one.
            """;

    @Test
    void an_analysis_of_one_root_cause_is_a_report_without_a_day_and_in_the_present_tense() {
        Report report = Fixtures.read("cards.md", "# RCA: Saved cards are refused" + ANALYSIS);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(report.title()).isEqualTo("RCA: Saved cards are refused");
        assertThat(report.rootCause()).startsWith("The shop gives both orders the same number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saved cards", "RCA: all incidents", "RCA", "Root Cause Analysis: how to write one"})
    void the_same_parts_below_a_title_that_names_no_such_analysis_are_none(String title) {
        assertThat(Fixtures.read("cards.md", "# " + title + "\n" + ANALYSIS).outcome())
                .isEqualTo(Outcome.REJECTED);
    }
}
