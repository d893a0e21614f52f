package io.hindcast.classifying.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Finds the confidence from which guesses may be shown: each archive is held out in turn (of one archive alone a fifth of its
 * texts, the same text never on both sides), a model that knows only the others
 * guesses its examples and the texts whose category people rejected, and the lowest confidence is taken at and above which enough guesses were made and enough of them are
 * right, rounded down to a hundredth. There is none where the examples do not show that.
 */
final class Calibration {
    /** Of the guesses shown on held-out archives, this share was right. */
    static final double ENOUGH_RIGHT = 0.9;

    /** On fewer guesses than this, a share means little. */
    static final int ENOUGH_GUESSES = 20;

    private static final int FOLDS = 5;

    private Calibration() {}

    static Optional<Measured> of(List<Example> examples, List<Rejection> rejections) {
        List<Asked> asked = Stream.concat(
                        examples.stream().map(one -> new Asked(one.archive(), one.text(), one.category(), true)),
                        rejections.stream().map(one -> new Asked(one.archive(), one.text(), one.category(), false)))
                .toList();
        boolean many = examples.stream().map(Example::archive).distinct().count() > 1;
        BinaryOperator<String> fold = many
                ? (archive, text) -> archive
                : (archive, text) -> String.valueOf(Math.floorMod(text.hashCode(), FOLDS));
        List<Guess> guesses = new ArrayList<>();
        for (String held : asked.stream().map(one -> one.fold(fold)).distinct().toList()) {
            List<Example> others = examples.stream()
                    .filter(one -> !fold.apply(one.archive(), one.text()).equals(held))
                    .toList();
            if (others.stream().map(Example::category).distinct().count() > 1) {
                Model model = Model.of(others);
                asked.stream()
                        .filter(one -> one.fold(fold).equals(held))
                        .flatMap(one -> one.judge(model.guess(one.text)).stream())
                        .forEach(guesses::add);
            }
        }
        return lowest(guesses);
    }

    /** A text of which a person said that it has a category, or has not. */
    private record Asked(String archive, String text, String category, boolean has) {
        String fold(BinaryOperator<String> fold) {
            return fold.apply(archive, text);
        }

        /** Whether a guess is right; empty where what is known of the text does not tell. */
        Optional<Guess> judge(Proposal guess) {
            boolean same = guess.category().equals(category);
            return has || same ? Optional.of(new Guess(guess.confidence(), has && same)) : Optional.empty();
        }
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
