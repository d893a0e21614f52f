package io.hindcast.reading.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a log whose year or month stands above, reviews of a period, and entries in blocks of code. */
class DaysAboveTest {
    private static final String PAY =
            "Nobody could pay for 40 minutes, since the pool of connections was too small for that"
                    + " morning. A second pool was opened by hand and later made part of the settings of the gateway.\n";
    private static final String SEARCH =
            "Searches failed for an hour after the index was rebuilt at noon. Nobody saw it until"
                    + " the afternoon, when a customer called and asked for the orders of his week.\n";

    private static final String DAYS_ALONE = """
            # Incident log

            ## 2025-03-04

            **Severity:** SEV-1

            Nobody could pay for 40 minutes. The pool was too small.

            **Cause:** The pool was sized for half of the load.

            ## 2025-02-11

            ### Root cause

            The job ran in local time.

            ### Summary

            Searches took 20 s for an hour after a rebuild.

            ## 2025-01-07 10:05 UTC

            - **Impact:** Mails were late by an hour.
            - **Cause:** The queue was full.
            """;

    @Test
    void days_below_a_heading_with_the_year_are_of_that_year() {
        assertThat(read("# Outages we had\n\n## 2023\n\n### March 4 - Checkout down\n\n" + PAY
                        + "\n### 11 July: Search down\n\n" + SEARCH + "\n## 2022\n\n### Dec 30 14:05 - Mail down\n\n"
                        + PAY))
                .extracting(DaysAboveTest::told)
                .containsExactly(
                        "2023-03-04 March 4 - Checkout down",
                        "2023-07-11 11 July: Search down",
                        "2022-12-30 Dec 30 14:05 - Mail down");
    }

    @Test
    void numbers_of_days_below_a_heading_with_the_month_are_of_that_month() {
        assertThat(read("# Incident log\n\n## March 2024\n\n### 4th - Checkout down\n\n" + PAY
                        + "\n### Tuesday 12 - Search down\n\n" + SEARCH + "\n## 2023\n\n### November\n\n#### 7th\n\n"
                        + PAY))
                .extracting(DaysAboveTest::told)
                .containsExactly("2024-03-04 4th - Checkout down", "2024-03-12 Tuesday 12 - Search down");
    }

    @Test
    void items_and_rows_below_a_year_are_of_it_too() {
        assertThat(read("""
                # Downtime log

                ## 2023

                - **March 4** — Checkout was down for 40 minutes. The pool was too small.

                ## 2022

                - Dec 30, 14:05: Mail stopped. The disk was full.
                """))
                .extracting(DaysAboveTest::told)
                .containsExactly(
                        "2023-03-04 March 4: Checkout was down for 40 minutes",
                        "2022-12-30 Dec 30, 14:05: Mail stopped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Outage of the shop\n\n## 2023\n\n### March 4\n\nIt failed.\n\n### March 5\n\nIt was mended.\n\n## Root cause\n\nA disk.\n",
                "# Storage report 2023\n\n## Timeline\n\n### March 4 - failure\n\n- 10:05 down\n\n### March 5 - failure\n\n- 09:00 down\n",
                "# Changes\n\n## 2023\n\n### March 4 - 1.2\n\n- Fixed the pool\n\n### July 11 - 1.3\n\n- Fixed the index\n",
                "# Incident log\n\n## March 2024\n\n### 1. Read this first\n\nCopy an entry.\n\n### 2. Then write\n\nBe brief.\n"
            })
    void days_of_one_story_changes_and_numbered_steps_are_no_entries(String text) {
        assertThat(read(text)).hasSize(1);
    }

    @Test
    void an_entry_with_a_day_alone_for_a_heading_is_titled_by_what_it_tells_first() {
        assertThat(read(DAYS_ALONE))
                .extracting(Report::title)
                .containsExactly(
                        "2025-03-04: Nobody could pay for 40 minutes",
                        "2025-02-11: Searches took 20 s for an hour after a rebuild",
                        "2025-01-07 10:05 UTC: Mails were late by an hour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Weekly operations review\n\nDate: 2025-03-31\n\nAttendees: Ann, Ben\n",
                "# Monthly reliability review 2025-03-31\n",
                "# Quarterly incident review, Q1 2025\n\n**Prepared:** 2025-04-02\n\n## Incidents\n"
            })
    void each_row_of_a_review_of_a_period_with_a_day_and_words_is_a_report(String head) {
        assertThat(read(head + """

                | Day | What happened | Severity | Duration |
                | --- | --- | --- | --- |
                | 2025-03-04 | Nobody could pay | SEV-1 | 40 min |
                | 2025-03-06 | Searches failed | SEV-2 | 1 h |

                ## Trends

                Fewer than before.
                """))
                .extracting(DaysAboveTest::told)
                .containsExactly("2025-03-04 2025-03-04: Nobody could pay", "2025-03-06 2025-03-06: Searches failed");
    }

    @Test
    void a_review_of_a_period_with_a_table_of_tasks_holds_no_incidents() {
        assertThat(read("""
                # Weekly review

                Date: 2025-03-10

                | Date | Task | Owner | Duration |
                |---|---|---|---|
                | 2025-03-04 | Raise the pool | Ann | 2 d |
                | 2025-03-06 | Split the table | Ben | 1 d |
                """)).hasSize(1);
    }

    @Test
    void entries_may_stand_in_blocks_of_code() {
        assertThat(read("""
                # Outage log

                ```
                2025-03-04 10:05 - Checkout down for 40 minutes.
                Cause: the pool was too small.

                2025-02-11 12:00 - Search failed for an hour.
                Cause: the index was rebuilt at noon.
                ```
                """))
                .extracting(report -> told(report) + " | " + report.rootCause())
                .containsExactly(
                        "2025-03-04 2025-03-04: Checkout down for 40 minutes | the pool was too small.",
                        "2025-02-11 2025-02-11: Search failed for an hour | the index was rebuilt at noon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s```\n\n```\n%s```\n", "%s\n%s\n"})
    void paragraphs_that_hold_a_day_as_a_fact_are_entries_of_a_log(String form) {
        assertThat(read("# Incident log\n\n"
                        + form.formatted(
                                "Date: 2025-03-04\nWhat: Checkout down\nCause: the pool was too small\n",
                                "Incident: Search failed\nDate: 2025-02-11\nCause: the index was rebuilt at noon\n")))
                .extracting(DaysAboveTest::told)
                .containsExactly("2025-03-04 2025-03-04: Checkout down", "2025-02-11 2025-02-11: Search failed");
    }

    @Test
    void the_output_of_a_program_in_a_report_is_no_log() {
        assertThat(read("""
                # Nightly export stopped

                The export failed on two nights, as its own output shows:

                ```
                2025-03-04 02:00 export failed: disk full
                2025-03-05 02:00 export failed: disk full
                ```

                We freed the disk on the second morning.
                """)).hasSize(1);
    }

    private static String told(Report report) {
        return report.date() + " " + report.title();
    }

    private static List<Report> read(String text) {
        return new ReportReader()
                .read(new SourceFile("notes/all.md", text.getBytes(UTF_8))).stream()
                        .map(Reading::report)
                        .toList();
    }
}
