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

/** In a file titled as a collection of incidents less is asked of each of them. */
class TitledLogTest {
    private static final String STORIES = """

            ## 2025-03-04 — Thirteen hours without fresh prices

            The nightly loader wrote to a table that a migration had renamed the day before. It failed without a word, and
            the shop showed the prices of Monday until a customer called.

            ## 2025-02-11 — The calendar answers with nothing

            The worst kind of failure: each request was answered at once, with an empty list. Nobody saw it for a week,
            since the check asked for the status alone and never for what came with it.
            """;

    private static final String NUMBERED = """

            ## INC-2025-001 - Labels printed twice

            - **Status:** closed
            - **Severity:** SEV-2

            ### Root cause
            The printer's queue gave each job to two workers.

            ### Corrective action
            - Lock the job while one worker has it.

            ## INC-2025-002 - Parcels sorted to the wrong lane

            - **Status:** closed
            - **Severity:** SEV-1
            - **Detected:** 2025-08-25

            ### Root cause
            The table of lanes was of the old hall.
            """;

    @Test
    void an_entry_under_a_day_is_titled_by_the_heading_below_it() {
        assertThat(read("""
                # Postmortems

                ## 22/Mar/2025
                ### 1. Kiosks offline at two stations

                The kiosks failed after the printers had been exchanged, and nobody could buy a ticket for an hour.

                ### Root cause

                The queue of the printer was full.

                ## 11/Feb/2025
                ### Root cause

                The cable of the antenna was broken, and the station lost its network for two hours.
                """))
                .extracting(Report::title)
                .containsExactly(
                        "22/Mar/2025: Kiosks offline at two stations",
                        "11/Feb/2025: The cable of the antenna was broken, and the station lost its network for two hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Incidents", "# Outage log", "# Störungen im Betrieb", "# Registro de incidentes"})
    void stories_below_dated_headings_are_incidents_whatever_their_headings_say(String title) {
        assertThat(read(title + "\n" + STORIES))
                .extracting(report -> String.valueOf(report.date()))
                .containsExactly("2025-03-04", "2025-02-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# News", "# What we learned", "# Release notes"})
    void the_same_stories_below_another_title_are_none(String title) {
        assertThat(read(title + "\n" + STORIES)).hasSizeLessThan(2);
    }

    @Test
    void a_sentence_is_enough_below_a_dated_heading() {
        assertThat(read("""
                        # Outage log

                        ## 2025-01-03 Disk full on db1
                        Started 10:00 UTC, fixed 10:40 UTC. The rotation of logs was off.

                        ## 2025-02-11 Logins refused
                        From 08:00 to 09:15 UTC logins failed as the certificate had expired.

                        ## 2025-03-09 Too many misses
                        At 12:10 UTC the cache was emptied, and the origin was too small for it.
                        """))
                .extracting(report -> String.valueOf(report.date()))
                .containsExactly("2025-01-03", "2025-02-11", "2025-03-09");
    }

    @Test
    void headings_that_begin_with_numbers_of_incidents_are_a_log_without_days() {
        assertThat(read("# Incident registry\n" + NUMBERED))
                .extracting(report -> report.title() + " | " + report.date() + " | " + report.severity())
                .containsExactly(
                        "INC-2025-001 - Labels printed twice | null | SEV-2",
                        "INC-2025-002 - Parcels sorted to the wrong lane | 2025-08-25 | SEV-1");
    }

    @Test
    void numbered_headings_in_a_file_titled_otherwise_are_none() {
        assertThat(read("# Known defects\n" + NUMBERED)).hasSizeLessThan(2);
    }

    @Test
    void a_template_to_write_entries_by_at_the_end_of_a_log_is_no_part_of_one_report() {
        assertThat(read("# Incident log\n" + NUMBERED.replace("INC-2025-00", "2025-07-0")
                        + "\n## Template for new entries\n\n### Root cause\nWhat was at fault, and why it could be.\n"))
                .extracting(report -> String.valueOf(report.date()))
                .containsExactly("2025-07-01", "2025-07-02");
    }

    private static List<Report> read(String text) {
        return new ReportReader()
                .read(new SourceFile("notes/2025.md", text.getBytes(UTF_8))).stream()
                        .map(Reading::report)
                        .toList();
    }
}
