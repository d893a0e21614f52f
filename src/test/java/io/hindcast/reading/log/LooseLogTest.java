package io.hindcast.reading.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log whose entries have no headings gives one report for each; what only looks so does not. */
class LooseLogTest {
    @Test
    void a_bold_line_with_a_day_begins_an_entry_with_all_that_stands_below_it() {
        List<Report> reports = read("""
                # Outage history

                All times UTC.

                **2025-03-04 — Printing stopped**

                - Start: 10:05
                - End: 10:45
                - Severity: SEV-1
                - Service: printing
                - Cause: the queue of the print server was full.

                **2025-02-11 — Intranet slow**

                Severity: SEV-2
                Duration: 1h 10m
                Cause: The search index was rebuilt in the middle of the day.
                """);
        assertThat(reports)
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#2025-03-04--printing-stopped 2025-03-04 SEV-1 [printing] 10:05 10:45 40",
                        "notes/2025#2025-02-11--intranet-slow 2025-02-11 SEV-2 [] - - 70");
        assertThat(reports.getFirst().rootCause()).isEqualTo("the queue of the print server was full.");
        assertThat(reports.get(1).source().line()).isEqualTo(13);
    }

    @Test
    void a_day_alone_in_its_line_begins_an_entry() {
        assertThat(read("""
                # Incidents

                2025-03-04

                The lift was out of order from 10:05 to 10:45 UTC because the door sensor failed.

                2025-02-11

                Phones were dead between 14:00 and 15:10 since a switch had lost its power.
                """))
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#2025-03-04 2025-03-04 - [] 10:05 10:45 40",
                        "notes/2025#2025-02-11 2025-02-11 - [] 14:00 15:10 70");
    }

    @Test
    void each_row_of_a_table_of_incidents_is_an_entry_with_its_columns_as_facts() {
        List<Report> reports = read("""
                # Reliability

                ## Incident history

                | Ref | Date | Service | Severity | Start | End | Duration | Root cause |
                |---|---|---|---|---|---|---|---|
                | I-7 | 04/03/2025 | booking | P1 | 10:05 | 10:45 | 40m | Seat map locked by a report |
                | I-8 | 17/03/2025 | mail | P2 | 14:00 | 15:10 | 1h10m | Relay out of disk space |
                """);
        assertThat(reports)
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#04032025-booking--seat-map-locked-by-a-report 2025-03-04 SEV-1 [booking] 10:05 10:45 40",
                        "notes/2025#17032025-mail--relay-out-of-disk-space 2025-03-17 SEV-2 [mail] 14:00 15:10 70");
        assertThat(reports.get(1).rootCause()).isEqualTo("Relay out of disk space");
        assertThat(reports.get(1).source().line()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- %s\n- %s\n", "%s\n%s\n", "%s\n\n%s\n", "1. %s\n2. %s\n"})
    void an_entry_of_one_line_tells_its_facts_one_after_another(String form) {
        List<Report> reports = read("# Incident log of the office\n\n"
                + form.formatted(
                        "2024-01-08: Mail relay down. Start 06:10, end 07:25. Severity: SEV-2. Cause: the disk in room B. Action: rotate the logs (done).",
                        "2024-03-21: Phone outage. Start 12:00; end 14:30 (CET). Cause: a power cut in the building."));
        assertThat(reports)
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#2024-01-08-mail-relay-down 2024-01-08 SEV-2 [] 06:10 07:25 75",
                        "notes/2025#2024-03-21-phone-outage 2024-03-21 - [] 11:00 13:30 150");
        assertThat(reports)
                .extracting(Report::rootCause)
                .containsExactly("the disk in room B.", "a power cut in the building.");
        assertThat(reports.getFirst().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.task()).isEqualTo("rotate the logs"));
    }

    @Test
    void a_day_with_a_time_or_a_range_tells_when_it_was() {
        assertThat(read("""
                # Downtime log

                - 2025-03-04 10:05–10:45 UTC: ticket shop down.
                - **Wiki down** (2025-02-11): nobody could read for 70 minutes.
                """))
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#2025-03-04-ticket-shop-down 2025-03-04 - [] 10:05 10:45 40",
                        "notes/2025#wiki-down-2025-02-11 2025-02-11 - [] - - 70");
    }

    @Test
    void entries_below_headings_tell_facts_one_after_another_too() {
        assertThat(read("""
                # Operations log 2024

                ## 2024-01-08 Mail relay down (P2)
                Start 07:10, end 08:25 (CET). Cause: disk full on the relay. Fix: logs rotated. Ticket OPS-12.

                ## 2024-03-21 Phone outage (P1)
                Start 13:00, end 15:30 (CET). Cause: power cut in building B. Fix: power came back.
                """))
                .extracting(LooseLogTest::facts)
                .containsExactly(
                        "notes/2025#2024-01-08-mail-relay-down-p2 2024-01-08 SEV-2 [] 06:10 07:25 75",
                        "notes/2025#2024-03-21-phone-outage-p1 2024-03-21 SEV-1 [] 12:00 14:30 150");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Storage outage\n\nDate: 2025-03-04\n\n**2025-03-04**\n\nWrites failed.\n\n**2025-03-05**\n\nWrites failed again.\n\n## Root cause\n\nFirmware.\n",
                "# Ring failure\n\n## Timeline\n\n**2025-03-04**\n\n- 10:05 Writes fail\n\n**2025-03-05**\n\n- 09:00 Writes fail again\n\n## Root cause\n\nFirmware.\n",
                "# Changes\n\n- 2025-03-04: Fixed the pool. Cause: too small.\n- 2025-02-11: Added an index.\n",
                "# Changes\n\n| Date | Service | Change | Duration |\n|---|---|---|---|\n| 2025-03-04 | Shop | Raise pool | 40 min |\n| 2025-02-11 | Search | Rebuild | 1 h |\n",
                "# Shop report\n\nDate: 2025-03-04\n\n## Root cause\n\nThe pool was too small.\n\n## Previous incidents\n\n| Date | Service | Cause | Duration |\n|---|---|---|---|\n| 2025-02-11 | Shop | Pool | 10 min |\n| 2024-12-20 | Shop | Pool | 20 min |\n",
                "# Incidents of the quarter: actions\n\n| Date | Service | Action | Owner | Severity |\n|---|---|---|---|---|\n| 2025-03-04 | Shop | Raise pool | ann | high |\n| 2025-02-11 | Search | Rebuild | bob | low |\n",
                "# Incidents\n\n| Date | Incident | Duration |\n|---|---|---|\n| 2025-03-04 | [Shop down](shop.md) | 40 min |\n| 2025-02-11 | [Search slow](search.md) | 1 h |\n",
                "# Incident report: gateway\n\n- 2025-03-04: errors seen. Cause: unknown.\n- 2025-03-05: a disk was replaced. Duration: 1 day.\n"
            })
    void days_of_one_story_changes_tasks_and_lists_of_pages_are_no_entries(String text) {
        assertThat(read(text)).hasSize(1);
    }

    @Test
    void lines_that_share_their_days_are_one_timeline() {
        assertThat(read("""
                # Incident log

                2025-03-04 10:05 First errors at the gateway
                2025-03-04 10:20 Gateway is down
                2025-03-04 10:45 Rolled back
                2025-03-05 09:00 Errors are gone
                """)).hasSize(1);
    }

    private static String facts(Report report) {
        Minutes restore = report.minutes().restore();
        return report.key() + " " + report.date() + " "
                + (report.severity() == null ? "-" : report.severity()) + " " + report.services() + " "
                + clock(report, Milestone.BEGAN) + " " + clock(report, Milestone.RESOLVED) + " "
                + (restore == null ? "-" : restore.value());
    }

    private static String clock(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? "-" : moment.at().toString().substring(11, 16);
    }

    private static List<Report> read(String text) {
        return new ReportReader()
                .read(new SourceFile("notes/2025.md", text.getBytes(UTF_8))).stream()
                        .map(Reading::report)
                        .toList();
    }
}
