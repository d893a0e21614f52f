package io.hindcast.searching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hindcast.searching.Alike.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWeightsTest {
    private static final List<String> SENTENCES = List.of(
            "the pool was exhausted",
            "the pool was drained",
            "the certificate expired",
            "the pool of threads was exhausted by retries",
            "retries exhausted the threads");

    private final WordWeights weights = WordWeights.among(SENTENCES);

    @Test
    void likeness_is_the_cosine_of_words_weighted_by_inverse_document_frequency() {
        double pool = Math.log((5 + 100) / 3.0);
        double exhausted = Math.log((5 + 100) / 3.0);
        double drained = Math.log((5 + 100) / 1.0);
        Alike<String> alike = weights.compare(SENTENCES.get(0), SENTENCES.get(1));

        assertThat(alike.likeness())
                .isCloseTo(pool * pool / Math.hypot(pool, exhausted) / Math.hypot(pool, drained), within(1e-6));
        assertThat(alike.shared()).containsExactly("pool");
    }

    @Test
    void the_same_words_are_wholly_alike_and_other_words_not_at_all() {
        assertThat(weights.compare("the pool drained", SENTENCES.get(1)).likeness())
                .isCloseTo(1, within(1e-6));
        assertThat(weights.compare(SENTENCES.get(0), SENTENCES.get(2)).likeness())
                .isZero();
    }

    @Test
    void the_index_finds_what_comparing_one_by_one_finds() {
        AlikeSentences<String> index = weights.index(SENTENCES, sentence -> sentence);
        for (Bar bar : List.of(new Bar(0.1, 1), new Bar(0.4, 1), new Bar(0.4, 2), new Bar(0.9, 2))) {
            for (String asked : SENTENCES) {
                assertThat(index.to(asked, bar))
                        .containsExactlyInAnyOrderElementsOf(SENTENCES.stream()
                                .map(other -> weights.compare(asked, other))
                                .filter(alike -> alike.clears(bar))
                                .toList());
            }
        }
    }
}
