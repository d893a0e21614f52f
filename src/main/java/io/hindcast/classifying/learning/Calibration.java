package io.hindcast.classifying.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the confidence from which guesses may be shown: each archive is held out in turn (of one archive alone a fifth of its
 * texts, the same text never on both sides), a model that knows only the others
 * guesses its examples, and the lowest confidence is taken at and above which enough guesses were made and enough of them are
 * right, rounded down to a hundredth. There is none where the examples do not show that.
 */
final class Calibration {
    /** Of the guesses shown on held-out archives, this share was right. */
    static final double ENOUGH_RIGHT = 0.9;

    /** On fewer guesses than this, a share means little. */
    static final int ENOUGH_GUESSES = 20;

    private static final int FOLDS = 5;

    private Calibration() {}

    static Optional<Measured> of(List<Example> examples) {
        boolean many = examples.stream().map(Example::archive).distinct().count() > 1;
        Function<Example, String> fold = many
                ? Example::archive
                : one -> String.valueOf(Math.floorMod(one.text().hashCode(), FOLDS));
        List<Guess> guesses = new ArrayList<>();
        for (String held : examples.stream().map(fold).distinct().toList()) {
            List<Example> others = examples.stream()
                    .filter(one -> !fold.apply(one).equals(held))
                    .toList();
            if (others.stream().map(Example::category).distinct().count() > 1) {
                Model model = Model.of(others);
                examples.stream().filter(one -> fold.apply(one).equals(held)).forEach(one -> {
                    Proposal guess = model.guess(one.text());
                    guesses.add(new Guess(guess.confidence(), guess.category().equals(one.category())));
                });
            }
        }
        return lowest(guesses);
    }

    private static Optional<Measured> lowest(List<Guess> guesses) {
        List<Guess> sorted = guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
                .toList();
        Optional<Measured> lowest = Optional.empty();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right ? 1 : 0;
            if (i + 1 >= ENOUGH_GUESSES && right >= ENOUGH_RIGHT * (i + 1)) {
                lowest = Optional.of(new Measured(Math.floor(sorted.get(i).confidence * 100) / 100, i + 1, right));
            }
        }
        return lowest;
    }

    private record Guess(double confidence, boolean right) {}
}
