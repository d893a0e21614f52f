package io.hindcast.insight.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordLikenessTest {
    @Test
    void likeness_is_the_weight_of_the_shared_words_over_that_of_all() {
        WordLikeness likeness =
                new WordLikeness(List.of(Set.of("chart", "retry"), Set.of("chart", "quota"), Set.of("chart", "lock")));
        double common = Math.log(2);
        double rare = Math.log(4);

        assertThat(likeness.between(Set.of("chart", "retry"), Set.of("chart", "quota")))
                .isCloseTo(common / (common + 2 * rare), within(1e-12));
    }

    @Test
    void words_that_every_gap_has_say_little_about_likeness() {
        WordLikeness likeness = new WordLikeness(
                List.of(Set.of("template", "retry"), Set.of("template", "backoff"), Set.of("template", "quota")));

        assertThat(likeness.between(Set.of("template", "retry"), Set.of("template", "backoff")))
                .isLessThan(likeness.between(Set.of("quota", "retry"), Set.of("quota", "backoff")));
        assertThat(likeness.between(Set.of("retry"), Set.of("retry"))).isEqualTo(1);
    }
}
