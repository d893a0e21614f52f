package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hindcast.classifying.Kappa.Pair;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KappaTest {
    /** The often printed example of fifty grant proposals judged by two readers: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no. */
    @Test
    void fifty_proposals_give_two_fifths() {
        List<Pair> pairs = Stream.of(
                        Collections.nCopies(20, new Pair("yes", "yes")),
                        Collections.nCopies(5, new Pair("yes", "no")),
                        Collections.nCopies(10, new Pair("no", "yes")),
                        Collections.nCopies(15, new Pair("no", "no")))
                .flatMap(List::stream)
                .toList();
        assertThat(Kappa.of(pairs)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void full_agreement_is_one() {
        assertThat(Kappa.of(List.of(new Pair("a", "a"), new Pair("b", "b")))).isEqualTo(1);
    }
}
