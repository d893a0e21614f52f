package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.List;

/** Needs as one row of questions, each of which names the one that comes next: asking goes through a few figures that stand together. */
final class NeedsOrder {
    private static final int MET = -1;
    private static final int NOT_MET = -2;
    private static final int SIZE = 3;

    /** For each question: which place is asked for, and where to go on if it is held and if it is not. */
    private final int[] questions;

    private final int first;

    /** The order in which a text is asked for these needs. */
    NeedsOrder(Needs needs) {
        List<Integer> written = new ArrayList<>();
        first = write(needs, MET, NOT_MET, written);
        questions = written.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a text of these trigrams meets the needs. */
    boolean metBy(Trigrams text) {
        int at = first;
        while (at >= 0) {
            at = questions[text.has(questions[at]) ? at + 1 : at + 2];
        }
        return at == MET;
    }

    /** Where the first question of these needs stands; what comes after them stands before. */
    private static int write(Needs needs, int met, int notMet, List<Integer> written) {
        int next = switch (needs) {
            case Needs.Any _ -> notMet;
            default -> met;
        };
        switch (needs) {
            case Needs.Run(List<Atom> each) -> {
                for (Atom atom : each.reversed()) {
                    written.addAll(List.of(Trigrams.place(atom.number()), next, notMet));
                    next = written.size() - SIZE;
                }
            }
            case Needs.All(List<Needs> each) -> {
                for (Needs need : each.reversed()) {
                    next = write(need, next, notMet, written);
                }
            }
            case Needs.Any(List<Needs> either) -> {
                for (Needs need : either.reversed()) {
                    next = write(need, met, next, written);
                }
            }
        }
        return next;
    }
}
