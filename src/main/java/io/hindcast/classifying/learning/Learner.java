package io.hindcast.classifying.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Proposes categories from what people said of other texts, and only where it has shown on archives held out that it is right
 * nine times of ten. With few examples, or examples of one archive alone, it proposes nothing. Safe from many threads.
 */
public final class Learner {
    private final @Nullable Model model;
    private final OptionalDouble threshold;

    private Learner(@Nullable Model model, OptionalDouble threshold) {
        this.model = model;
        this.threshold = threshold;
    }

    /** Learns from these examples; takes about a second for each thousand of them and each archive. */
    public static Learner from(List<Example> examples) {
        OptionalDouble threshold = Calibration.threshold(examples);
        return new Learner(threshold.isPresent() ? Model.of(examples) : null, threshold);
    }

    /** The confidence from which proposals are made; empty where the examples do not show that any would be good. */
    public OptionalDouble threshold() {
        return threshold;
    }

    /** A category for this text, where what was learned is sure enough. */
    public Optional<Proposal> propose(String text) {
        return Optional.ofNullable(model)
                .map(one -> one.guess(text))
                .filter(one -> one.confidence() >= threshold.orElse(1));
    }
}
