package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Passage.Role;
import org.junit.jupiter.api.Test;

/** A factor that one sentence alone tells is held back where it may well be wrong. */
class DoubtTest {
    private static final String STRANGE = "The second greenhouse answered in a tongue that no gardener speaks.";

    @Test
    void what_the_title_alone_tells_is_held_back_where_the_root_cause_says_something_unknown() {
        assertThat(new Told()
                        .says(Role.TITLE, "Bug in the parser")
                        .rootCause(STRANGE)
                        .factors())
                .containsExactly("unknown");
    }

    @Test
    void what_the_summary_alone_tells_counts_where_no_root_cause_is_told() {
        Told told = new Told().says(Role.SUMMARY, "The connection pool was exhausted.");
        assertThat(told.factors()).first().isEqualTo("capacity");
        assertThat(told.rootCause("Not known.").factors()).first().isEqualTo("capacity");
    }

    @Test
    void what_two_sentences_tell_outside_of_the_root_cause_is_no_chance() {
        assertThat(new Told()
                        .says(Role.TITLE, "Exhausted connection pool")
                        .says(Role.SUMMARY, "The workers ran out of memory.")
                        .rootCause(STRANGE)
                        .factors())
                .first()
                .isEqualTo("capacity");
    }

    @Test
    void one_sentence_that_tells_two_factors_about_as_loudly_tells_none() {
        assertThat(new Told()
                        .rootCause("The connection pool was exhausted and a race condition lost updates.")
                        .factors())
                .containsExactly("unknown");
    }

    @Test
    void the_gap_of_a_component_is_told_by_its_names() {
        assertThat(new Told()
                        .rootCause("The Golden Path Kafka consumer template has no dead letter queue.")
                        .factors())
                .first()
                .isNotEqualTo("unknown");
    }
}
