package io.hindcast.classifying.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Proposes categories from what people said of other texts, and only where it has shown on archives held out that it is right
 * nine times of ten. With few examples it proposes nothing. Safe from many threads.
 */
public final class Learner {
    private final @Nullable Model model;
    private final @Nullable Measured measured;

    private Learner(@Nullable Model model, @Nullable Measured measured) {
        this.model = model;
        this.measured = measured;
    }

    /**
     * Learns from these examples, measured by these rejections too; takes about a second for each thousand of them and each
     * archive.
     */
    public static Learner from(List<Example> examples, List<Rejection> rejections) {
        return Calibration.of(examples, rejections)
                .map(measured -> new Learner(Model.of(examples), measured))
                .orElseGet(() -> new Learner(null, null));
    }

    /** The confidence from which proposals are made; empty where the examples do not show that any would be good. */
    public OptionalDouble threshold() {
        return measured == null ? OptionalDouble.empty() : OptionalDouble.of(measured.threshold());
    }

    /** What was measured on archives held out; empty where it proposes nothing. */
    public Optional<Measured> measured() {
        return Optional.ofNullable(measured);
    }

    /** A category for this text, where what was learned is sure enough. */
    public Optional<Proposal> propose(String text) {
        return Optional.ofNullable(model)
                .map(one -> one.guess(text))
                .filter(one -> one.confidence() >= threshold().orElse(1));
    }
}
