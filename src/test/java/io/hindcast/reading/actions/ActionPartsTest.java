package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of actions under headings that say in their own words what is done about it. */
class ActionPartsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What we are doing",
                "What we're changing",
                "What we'll do to keep this from happening again",
                "How we'll do better",
                "How are we fixing this?",
                "Changes we are making",
                "Moving forward",
                "Mitigations going forward",
                "Our commitments",
                "Plan of action",
                "The way forward"
            })
    void a_heading_that_says_what_we_do_about_it_holds_actions(String heading) {
        assertThat(Told.actions("## " + heading + "\n\n- Add an alert for the cache\n- Split the cache by tenant\n"))
                .containsExactly("unknown: Add an alert for the cache", "unknown: Split the cache by tenant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What we have done so far",
                "What we've changed",
                "Steps taken to prevent this",
                "Steps we have taken to prevent a recurrence",
                "Improvements made"
            })
    void what_stands_under_a_heading_in_the_present_perfect_is_done(String heading) {
        assertThat(Told.actions("## " + heading + "\n\n- Logs are rotated daily\n- An alert for each disk\n"))
                .containsExactly("done: Logs are rotated daily", "done: An alert for each disk");
    }

    @Test
    void the_tense_of_an_item_tells_how_far_it_has_come() {
        assertThat(Told.actions("""
                        ## What we have done since

                        - Doubled the disk
                        - We will split the pool by tenant
                        - We are adding a second region
                        - Mira Holm is writing a runbook
                        """))
                .containsExactly(
                        "done: Doubled the disk",
                        "unknown: We will split the pool by tenant",
                        "in-progress: We are adding a second region",
                        "in-progress: Mira Holm is writing a runbook | Mira Holm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What we did", "Steps taken", "What we are doing well", "What we have learned", "How we noticed"
            })
    void what_was_done_in_the_incident_what_goes_well_and_what_was_learned_are_no_actions(String heading) {
        assertThat(Told.actions("## " + heading + "\n\n- Restarted the cache\n- Cleared the queue\n"))
                .isEmpty();
    }
}
