package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions that a report of 10 January 2026 promises in sentences. */
class PromisedActionsTest {
    @Test
    void each_promise_under_a_heading_for_what_comes_next_is_an_action_with_who_and_when() {
        assertThat(Told.actions("""
                        ## What we are doing about it

                        We will add a pooler by 15 March (owner: Ann). Ben is going to raise the limit next week. The platform
                        team has committed to testing failover. By the end of June our storage team will split the table, and
                        Mira Holm plans to retire the old host.
                        """))
                .containsExactly(
                        "unknown: We will add a pooler | Ann | 2026-03-15",
                        "unknown: Ben is going to raise the limit next week. | Ben | 2026-01-18",
                        "unknown: The platform team has committed to testing failover. | platform team",
                        "unknown: By the end of June our storage team will split the table | storage team | 2026-06-30",
                        "unknown: Mira Holm plans to retire the old host. | Mira Holm");
    }

    @Test
    void what_was_done_since_is_done_what_is_being_done_is_in_progress_and_what_ended_the_incident_is_no_action() {
        assertThat(Told.actions("""
                        ## Prevention

                        During the incident we rolled back the release. We have already added an alert. We have started work on
                        a replica. Next, we're splitting the pool by tenant; this should land in Q2. Karin is writing a runbook.
                        """))
                .containsExactly(
                        "done: We have already added an alert.",
                        "in-progress: We have started work on a replica.",
                        "unknown: Next, we're splitting the pool by tenant; this should land in Q2. | 2026-06-30",
                        "in-progress: Karin is writing a runbook. | Karin");
    }

    @Test
    void the_sentence_behind_a_promise_says_how_far_it_has_come_and_when_it_is_due() {
        assertThat(Told.actions("""
                        ## Follow-up

                        Aino will move the drill to another account. Done on 12 January.

                        The next step is to add a guard. We expect it by 1 March 2026. It is tracked in OPS-87.
                        """))
                .containsExactly(
                        "done: Aino will move the drill to another account. | Aino",
                        "unknown: The next step is to add a guard. | 2026-03-01 | OPS-87");
    }

    @Test
    void a_report_that_lists_no_actions_promises_them_among_its_lessons_or_at_its_end() {
        assertThat(Told.actions(
                        "## Lessons learned\n\nNobody was paged. We will route alerts to the on-call engineer.\n"))
                .containsExactly("unknown: We will route alerts to the on-call engineer.");
        assertThat(Told.actions("""
                        Search was down for an hour because a disk was full.

                        We freed space by hand.

                        To make sure this does not happen again, we are adding an alert. Our storage team will automate the
                        clean-up by 2026-02-01. We will publish more details soon.
                        """))
                .containsExactly(
                        "in-progress: To make sure this does not happen again, we are adding an alert.",
                        "unknown: Our storage team will automate the clean-up | storage team | 2026-02-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Background\n\nWorkers will retry three times. If one fails, we will restart it.",
                "## Lessons learned\n\nWe will keep working to earn your trust. Customers will move to the new page.",
                "## Resolution\n\nWe have restarted all workers and added a node.",
                "## Impact\n\nUsers will see their orders late.",
                "## Next steps\n\nWe are making several changes."
            })
    void what_commits_nobody_to_a_task_is_no_action(String prose) {
        assertThat(Told.actions("# Checkout outage\n\n" + prose + "\n")).isEmpty();
    }

    @Test
    void who_does_the_task_of_an_item_by_its_first_words_owns_it_unless_the_word_is_no_name() {
        assertThat(Told.actions("""
                        ## Actions

                        - Elif adds a queue for what failed
                        - The database team will review the pool
                        - Checkout will use the new pool
                        - Automated alerts for a full disk
                        - Automate Redis deploys

                        The new pool of checkout is larger.
                        """))
                .containsExactly(
                        "unknown: Elif adds a queue for what failed | Elif",
                        "unknown: The database team will review the pool | database team",
                        "unknown: Checkout will use the new pool",
                        "unknown: Automated alerts for a full disk",
                        "unknown: Automate Redis deploys");
    }
}
