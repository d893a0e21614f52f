package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Basis;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Facts that stand in other places than their own heading. */
class ToldElsewhereTest {
    private static final String TOLD_RANGE = """
            # Kiosk outage

            Date: 2025-03-12

            ## Impact

            Ticket sales failed between 14:05 and 14:30 UTC.

            ## Timeline (UTC)

            """;

    @Test
    void a_duration_that_says_from_when_to_when_tells_beginning_and_end() {
        Report report = Fixtures.read("""
                # Kiosk outage

                **Date:** 2025-03-12
                **Duration:** ~25 minutes (14:05 – 14:30 CET)

                ## Impact

                No tickets were sold.

                ## Root cause

                The printer queue was full.
                """);
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2025-03-12T13:05:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2025-03-12T13:30:00Z");
    }

    @Test
    void a_told_range_gives_way_to_a_beginning_that_the_timeline_tells() {
        Report deeds = Fixtures.read(TOLD_RANGE + """
                - 13:40 A question about prices is answered
                - 14:28 The old firmware is put back
                """);
        assertThat(at(deeds, Milestone.BEGAN)).isEqualTo("2025-03-12T14:05:00Z");
        Report harm = Fixtures.read(TOLD_RANGE + """
                - 14:03 First errors at the gates
                - 14:28 Sales work again
                """);
        assertThat(at(harm, Milestone.BEGAN)).isEqualTo("2025-03-12T14:03:00Z");
    }

    @Test
    void a_duration_in_the_sentence_beside_a_timeline_is_the_stated_one() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                It took 1 hour and 5 minutes from the start of the incident to the last fix.

                - 14:05 First errors
                - 14:30 Rolled back
                """));
        Minutes restore = report.minutes().get(Measure.RESTORE);
        assertThat(restore == null ? null : restore.value()).isEqualTo(65);
    }

    @Test
    void a_story_that_opens_with_its_day_is_of_that_day_and_its_file_name_tells_when_it_was_written() {
        String story = """
                On 3 March 2025 at 09:10 the ticket gates went down and stayed so until noon, because a certificate had expired.

                ## Root cause

                Nobody had put the certificate on the list of those that are renewed.
                """;
        assertThat(Fixtures.read("2025-03-06-gates.md", "# Gates outage\n\n" + story)
                        .date())
                .hasToString("2025-03-03");
        String later =
                "# Gates outage\n\nThe gates went down early in the morning and were repaired within the day by two of us.\n\n";
        assertThat(Fixtures.read("2025-03-06-gates.md", later + story).date()).hasToString("2025-03-06");
    }

    @Test
    void why_it_was_not_caught_is_no_cause_and_a_root_cause_comes_before_a_fault() {
        String fault = Fixtures.withTimeline("Fault", "The gate called an address without a slash.");
        Report report = Fixtures.read(fault + "\n### Why it wasn't caught\n\nThe tests use another address.\n");
        assertThat(report.rootCause()).isEqualTo("The pool was too small.");
    }

    @Test
    void what_calls_itself_a_post_mortem_is_a_report_and_what_speaks_of_many_is_none() {
        String story = """
                On March 12, 2025 the gates failed for an hour because the certificate had expired.

                It was renewed by hand.
                """;
        assertThat(outcome("gates/README.md", "# Gates outage, post-mortem\n\n" + story))
                .isEqualTo(Outcome.READ);
        assertThat(outcome("x.md", "---\ntitle: Gates closed\ntags: [postmortem]\n---\n\n" + story))
                .isEqualTo(Outcome.READ);
        assertThat(outcome("README.md", "# Our post-mortems\n\nWrite one after each of our incidents. " + story))
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_markdown_file_that_begins_as_a_web_page_is_read_as_one() {
        Report report = Fixtures.read("2025-03-12.md", """
                <!DOCTYPE html>
                <html><body>
                <h1>Gates outage</h1>
                <h2>Root cause:</h2>
                <p>The certificate had expired.</p>
                <h2>Timeline (UTC):</h2>
                <ul><li><b>14:05:</b> First errors.</li></ul>
                </body></html>
                """);
        assertThat(report.title()).isEqualTo("Gates outage");
        assertThat(report.rootCause()).isEqualTo("The certificate had expired.");
        assertThat(Fixtures.events(report)).containsExactly("2025-03-12T14:05:00Z impact");
    }

    @Test
    void a_file_of_outages_with_one_entry_is_a_log_already() {
        String log = """
                # Outages

                Newest first.

                ## 2025-03-12 Gates down

                **Impact.** Nobody could enter the park for an hour in the morning.

                ### What happened

                The certificate of the gates had expired in the night before.
                """;
        List<ReportKey> keys = new ReportReader()
                .read(new SourceFile("outages.md", log.getBytes(UTF_8))).stream()
                        .map(reading -> reading.report().key())
                        .toList();
        assertThat(keys).containsExactly(new ReportKey("outages#2025-03-12-gates-down"));
    }

    @Test
    void the_word_behind_a_sign_tells_the_state_and_prevention_beside_action_items_adds_none() {
        assertThat(Told.actions("""
                ## Action items

                | Action | Status |
                |---|---|
                | Raise the limit | 🔴 Blocked |
                | Page on lag | 🔄 In progress |

                ## Prevention

                1. Always raise limits
                """)).containsExactly("blocked: Raise the limit", "in-progress: Page on lag");
        assertThat(Told.actions("## Prevention\n\n1. Raise the limit\n")).containsExactly("unknown: Raise the limit");
    }

    @Test
    void a_cause_in_the_background_is_told_by_what_failed_and_not_by_the_reason_for_a_deed() {
        Report report = Fixtures.read("""
                # Session outage of 2025-03-12

                ## Background

                We had moved the sessions to smaller hosts because the lease of the old ones ended. In the evening the smaller hosts failed because they had run out of memory.

                ## What happened

                Everybody had to log in again, and baskets were empty for an hour.
                """);
        assertThat(report.rootCause())
                .isEqualTo("In the evening the smaller hosts failed because they had run out of memory.");
    }

    @Test
    void a_labeled_cause_in_an_entry_of_a_log_is_stated_without_its_label_and_without_the_fix() {
        String log = """
                # Outages

                ## 2025-03-12 Gates down

                Nobody could enter the park for an hour.

                Root cause: the certificate of the gates had expired in the night.

                Fix: renewed it.
                """;
        Report report = new ReportReader()
                .read(new SourceFile("outages.md", log.getBytes(UTF_8)))
                .getFirst()
                .report();
        assertThat(report.rootCause()).isEqualTo("the certificate of the gates had expired in the night.");
        assertThat(Objects.requireNonNull(report.evidence().get("rootCause")).basis())
                .isEqualTo(Basis.STATED);
    }

    @Test
    void a_range_without_from_tells_harm_too() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Impact

                Every kiosk was unreachable 13:05–13:30 UTC.

                ## Root cause

                The printer queue was full.
                """);
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2025-03-12T13:05:00Z");
    }

    @Test
    void an_outcome_is_the_state_of_a_follow_up_and_no_state_elsewhere() {
        String table =
                "| Issue | Why | Outcome |\n|---|---|---|\n| #1 | No alert | Resolved by #4 |\n| #2 | No test | Open, put off |\n";
        assertThat(Told.actions("## Follow-up issues\n\n" + table))
                .allMatch(line -> line.startsWith("done: ") || line.startsWith("open: "))
                .hasSize(2);
        assertThat(Told.actions("## Resolution\n\n" + table.replace("Why", "Action")))
                .isEmpty();
    }

    private static Outcome outcome(String path, String text) {
        return Fixtures.read(path, text).outcome();
    }

    private static String at(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? "-" : moment.at().toString();
    }
}
