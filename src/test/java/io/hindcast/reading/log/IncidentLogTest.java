package io.hindcast.reading.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Corpora;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A file that holds several incidents gives one report for each; a report that only looks so stays one. */
class IncidentLogTest {
    private static final String LOG = """
            # Incident log

            Newest first. All times are UTC.

            ## 2025-03-04: Checkout down!

            **Severity:** SEV-1

            ### Impact

            Nobody could pay for 40 minutes.

            ### Timeline

            - 10:05 First errors at the gateway
            - 10:10 Alert fires
            - 10:45 Resolved by a rollback

            ### Root cause

            The new pool was too small for the load of the morning.

            ### Action items

            - [ ] Set the pool by load (owner: ann)

            ## 2025-02-11: Search slow

            - **Impact:** Searches took 20 s for an hour.
            - **Cause:** The index was rebuilt in the middle of the day.
            - **Fix:** The rebuild was stopped.

            ## 2025-01-20: Checkout down!

            ### What happened

            The certificate of the gateway expired and every payment failed.

            ### Root cause

            Nobody watched the date on which the certificate ends.
            """;

    private static final String ITS_TIMELINE_HAS_A_HEADING_FOR_EACH_EVENT = """
            # Storage outage

            ## Timeline

            ### 2025-03-04 10:00 Impact begins

            Writes failed. Cause unknown.

            ### 2025-03-05 09:00 Resolution

            All disks replaced.

            ## Root cause

            Firmware.
            """;
    private static final String IT_RUNS_OVER_SEVERAL_DAYS_AND_SHARES_ITS_CAUSES = """
            # Storage outage

            ## 2025-03-04: first failure

            ### Impact

            Writes failed for an hour.

            ### Detection

            By an alert.

            ## 2025-03-05: second failure

            ### Impact

            Writes failed for two hours.

            ### Detection

            By a customer.

            ## Root cause

            Firmware of the disks.
            """;
    private static final String ITS_TITLE_HAS_THE_DAY = """
            # Post-mortem 2025-03-04

            ## Phase one, 2025-03-04

            ### Impact

            Writes failed.

            ### Resolution

            Restarted.

            ## Phase two, 2025-03-05

            ### Impact

            Writes failed again.

            ### Resolution

            Replaced.
            """;
    private static final String AN_INDEX_WITH_A_HEADING_FOR_EACH_PAGE = """
            # Incidents

            ## [2025-03-04 Checkout outage](2025-03-04.md)

            Nobody could pay for 40 minutes, since the new pool of connections was too small for the load of that
            morning; it was rolled back. The cause was found later that day by the platform team.

            ## [2025-02-11 Search outage](2025-02-11.md)

            Searches took 20 s for an hour, since the index was rebuilt in the middle of the day by a job that was
            meant to run at night; it was stopped. The schedule was written in local time.
            """;
    private static final String A_CHANGELOG = """
            # Changes

            ## 1.2.0 - 2025-03-04

            ### Fix

            - The pool was too small.

            ## 1.1.0 - 2025-02-11

            ### Fix

            - The index was rebuilt.
            """;
    private static final String MEETING_NOTES = """
            # Weekly

            ## 2025-03-04

            ### Action items

            - Order cake for the team and for the guests of next week

            ## 2025-02-11

            ### Action items

            - Write the report of the quarter and send it around
            """;

    @Test
    void each_incident_of_a_log_is_a_report_with_its_anchor_and_the_lines_of_the_file() {
        List<Reading> readings = read("ops/incidents.md", LOG);
        assertThat(readings)
                .extracting(reading -> reading.report().key().value())
                .containsExactly(
                        "ops/incidents#2025-03-04-checkout-down",
                        "ops/incidents#2025-02-11-search-slow",
                        "ops/incidents#2025-01-20-checkout-down");
        assertThat(readings)
                .extracting(reading ->
                        reading.report().date() + " " + reading.report().outcome())
                .containsExactly("2025-03-04 READ", "2025-02-11 READ", "2025-01-20 READ");
        Report first = readings.getFirst().report();
        assertThat(first.title()).isEqualTo("2025-03-04: Checkout down!");
        assertThat(first.source().line()).isEqualTo(5);
        assertThat(first.timeline())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.at()).isNotNull());
        assertThat(first.timeline().getFirst().line()).isEqualTo(15);
        assertThat(first.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.line()).isEqualTo(25));
    }

    @Test
    void each_incident_keeps_its_own_text_and_the_causes_that_a_list_of_labels_tells() {
        List<Reading> readings = read("ops/incidents.md", LOG);
        Report second = readings.get(1).report();
        assertThat(second.rootCause()).contains("rebuilt in the middle of the day");
        assertThat(second.evidence())
                .extractingByKey("rootCause")
                .extracting("line")
                .isEqualTo(30);
        assertThat(readings.get(1).text())
                .startsWith("## 2025-02-11: Search slow\n")
                .doesNotContain("pool");
    }

    @Test
    void headings_that_say_the_same_get_different_anchors() {
        String log = LOG.replace("2025-03-04: ", "")
                .replace("2025-01-20: ", "")
                .replace("**Severity:** SEV-1", "**Date:** 2025-03-04")
                .replace("### What happened", "Date: 2025-01-20\n\n### What happened");
        assertThat(read("log.md", log))
                .extracting(reading -> reading.report().key().value())
                .containsExactly("log#checkout-down", "log#2025-02-11-search-slow", "log#checkout-down-1");
    }

    @Test
    void what_tells_of_no_incident_is_remarked_once_and_a_template_in_the_log_is_rejected() {
        List<Reading> readings = read("incidents.md", LOG.replace("## 2025-02-11: Search slow", """
                ## How to write an entry

                Copy the one below and keep it short.

                ## 2025-02-12: [Incident title]

                **Severity:** (SEV-0 / SEV-1)

                ## 2025-02-11: Search slow"""));
        assertThat(readings)
                .extracting(reading -> reading.report().outcome().id())
                .containsExactly("read", "rejected", "read", "read");
        assertThat(readings.getFirst().report().diagnostics())
                .filteredOn(remark -> remark.code().equals("log-section-unread"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("How to write an entry"));
    }

    @Test
    void stories_below_dated_headings_are_incidents_where_the_file_says_that_it_holds_incidents() {
        String log = """
                # Outages of 2024

                ### 12 May 2024, mail outage

                The disk of the mail server filled up over the weekend, so that no mail was taken in until Monday at
                eight, when the first colleague came in and deleted the old logs. Nothing was lost.

                ### 3 June 2024, wiki down

                An upgrade of the wiki failed half way and the old version was started again two hours later, after
                the backup of the night before had been brought back. Two edits were lost and written again.
                """;
        assertThat(read("notes.md", log))
                .extracting(reading ->
                        reading.report().key() + " " + reading.report().outcome())
                .containsExactly("notes#12-may-2024-mail-outage READ", "notes#3-june-2024-wiki-down READ");
        assertThat(read("notes.md", log.replace("# Outages of 2024", "# Outage of the mail server")))
                .hasSize(1);
    }

    @Test
    void a_report_stays_one_whatever_its_parts_and_events_are_called() {
        stays("its timeline has a heading for each event", ITS_TIMELINE_HAS_A_HEADING_FOR_EACH_EVENT);
        stays("it runs over several days and shares its causes", IT_RUNS_OVER_SEVERAL_DAYS_AND_SHARES_ITS_CAUSES);
        stays("its title has the day", ITS_TITLE_HAS_THE_DAY);
    }

    @Test
    void an_index_a_changelog_and_meeting_notes_are_no_logs() {
        stays("an index with a heading for each page", AN_INDEX_WITH_A_HEADING_FOR_EACH_PAGE);
        stays("a changelog", A_CHANGELOG);
        stays("meeting notes", MEETING_NOTES);
    }

    @Test
    void no_report_of_the_public_archives_or_of_the_sample_is_split() {
        Assumptions.assumeTrue(Corpora.folder().isPresent(), "the public archives stand beside the project");
        for (Path folder : List.of(Corpora.folder().orElseThrow(), Corpora.SAMPLE)) {
            assertThat(Corpora.files(folder))
                    .extracting(file -> new SourceFile(folder.relativize(file).toString(), Corpora.bytes(file)))
                    .extracting(file -> new ReportReader().read(file).size())
                    .containsOnly(1);
        }
    }

    private static void stays(String what, String text) {
        assertThat(read("docs/page.md", text)).as(what).hasSize(1);
    }

    private static List<Reading> read(String path, String text) {
        return new ReportReader().read(new SourceFile(path, text.getBytes(UTF_8)));
    }
}
