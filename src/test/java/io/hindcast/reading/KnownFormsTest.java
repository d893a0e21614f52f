package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;

/** Forms that books and vendors have spread. */
class KnownFormsTest {
    @Test
    void a_report_with_bold_labels_footnotes_and_shouted_states_of_the_outage() {
        Report report = Fixtures.read("""
                # Seat search Postmortem (incident #12): down after a festival

                **Date**: 2025-03-12

                **Impact**:[^1] About 40,000 searches were lost.

                **Root Causes**:[^2] A leak of file handles when a search fails.

                ## Timeline[^3]

                2025-03-12 (*all times UTC*)

                - 14:51 News reports that a festival has been announced
                - 14:54 **OUTAGE BEGINS** - Search hosts go down under load
                - 14:55 ann receives pager storm
                - 16:00 **OUTAGE MITIGATED** New index on all hosts
                - 16:10 **INCIDENT ENDS** half an hour without errors
                """);
        assertThat(report.rootCause()).isEqualTo("A leak of file handles when a search fails.");
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T14:51:00Z communicated",
                        "2025-03-12T14:54:00Z impact",
                        "2025-03-12T14:55:00Z detected",
                        "2025-03-12T16:00:00Z mitigated",
                        "2025-03-12T16:10:00Z resolved");
    }

    @Test
    void a_timeline_with_pages_and_people_who_join_the_call() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                | Time | Event |
                |---|---|
                | 09:24 | Report starts a second time. Mails slow down. |
                | 09:27 | SEV-1 paged by the queue monitor |
                | 09:29 | @ann joins the call |
                | 09:41 | Queue drained, delivery is back to normal |
                """));
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T09:24:00Z impact",
                        "2025-03-12T09:27:00Z detected",
                        "2025-03-12T09:29:00Z acknowledged",
                        "2025-03-12T09:41:00Z resolved");
    }

    @Test
    void milestones_in_a_table_of_facts_are_no_timeline() {
        Report report = Fixtures.read("""
                # Wallet outage

                | Field | Value |
                |---|---|
                | Incident date | 12 Mar 2025 |
                | Severity | Sev 1 |
                | Start | 12 Mar 2025 09:05 UTC |
                | Detected | 12 Mar 2025 09:12 UTC |
                | Resolved | 12 Mar 2025 10:20 UTC |

                ## Impact

                Nobody saw a balance.

                ## Fault

                The balances came from a replica that lagged.
                """);
        assertThat(report.timeline()).isEmpty();
        assertThat(String.valueOf(report.milestones().began())).contains("2025-03-12T09:05:00Z");
    }

    @Test
    void an_action_ends_with_its_state_as_a_sentence_and_its_owner_as_a_handle() {
        assertThat(Told.actions("""
                ## Action items

                1. Read balances from the primary. Owner: Lee. Done.
                2. Generate the table - owner @dan - due 2026-03-01
                """))
                .containsExactly(
                        "done: Read balances from the primary. | Lee",
                        "unknown: Generate the table | @dan | 2026-03-01");
    }

    @Test
    void a_whole_file_in_one_block_of_markdown_is_that_markdown() {
        String text = Fixtures.withTimeline("Timeline (UTC)", "- 14:05 First errors\n- 14:30 Rolled back");
        assertThat(Fixtures.read("```markdown\n" + text + "```\n").timeline()).hasSize(2);
        assertThat(Fixtures.read(text + "\n```md\n# Other\n```\n").title()).isEqualTo("Checkout outage");
    }

    @Test
    void a_timeline_of_days_alone_has_events_whose_time_cannot_be_told() {
        Report report = Fixtures.read(Fixtures.withTimeline(
                "Timeline", "### March 3\n\nThe first tickets were opened.\n\n### March 5\n\nA patch was out."));
        assertThat(Fixtures.times(report)).containsExactly("-", "-");
    }

    @Test
    void a_guide_to_post_mortems_without_day_and_times_is_no_report_and_an_undated_story_is_one() {
        String parts = """


                ## Summary

                What broke, and for whom.

                ## Impact

                What users could not do.

                ## Timeline

                One line for each event.

                ## Contributing factors

                Each condition that was needed.
                """;
        assertThat(Fixtures.read("docs/postmortem.md", "# Postmortems: what gets written" + parts)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        String story =
                "The booking site failed on the first day of sales because names with dots were refused by the check of names.\n\n";
        assertThat(Fixtures.read("docs/postmortem.md", "# Postmortem of the first day of sales\n\n" + story.repeat(4))
                        .outcome())
                .isEqualTo(Outcome.PARTIAL);
    }
}
