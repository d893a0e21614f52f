package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What a text must hold for a pattern to match anywhere in it; a text that meets the needs may still not match. */
sealed interface Needs {
    /** Needs that every text meets. */
    Needs NOTHING = new All(new Needs[0]);

    /** Whether a text of these trigrams meets them. */
    boolean metBy(Trigrams text);

    /** Atoms of which every text that meets these needs holds at least one, the rarest that are known; none where none is. */
    List<Atom> atoms();

    /** Some runs of three signs, by their places, and some characters, a bit each. */
    @SuppressWarnings("ArrayRecordComponent") // private to this file's code, never compared
    record Runs(int[] places, long low, long high, List<Atom> atoms) implements Needs {
        @Override
        public boolean metBy(Trigrams text) {
            for (int place : places) {
                if (!text.has(place)) {
                    return false;
                }
            }
            return text.has(low, high);
        }
    }

    /** Every one of these. */
    @SuppressWarnings("ArrayRecordComponent") // private to this file's code, never compared
    record All(Needs[] each) implements Needs {
        @Override
        public boolean metBy(Trigrams text) {
            for (Needs need : each) {
                if (!need.metBy(text)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<Atom> atoms() {
            return Arrays.stream(each).map(Needs::atoms).min(Atom.rarestFirst()).orElse(List.of());
        }
    }

    /** At least one of these. */
    @SuppressWarnings("ArrayRecordComponent") // private to this file's code, never compared
    record Any(Needs[] either) implements Needs {
        @Override
        public boolean metBy(Trigrams text) {
            for (Needs need : either) {
                if (need.metBy(text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<Atom> atoms() {
            boolean known = Arrays.stream(either).noneMatch(need -> need.atoms().isEmpty());
            return known
                    ? Arrays.stream(either)
                            .flatMap(need -> need.atoms().stream())
                            .distinct()
                            .toList()
                    : List.of();
        }
    }

    private static boolean isNothing(Needs needs) {
        return needs instanceof All(Needs[] each) && each.length == 0;
    }

    /** The needs of this regular expression. */
    static Needs of(String regex) {
        return ofSequence(PatternPieces.of(regex));
    }

    /** The needs of pieces that follow one another. */
    private static Needs ofSequence(List<PatternPieces.Piece> pieces) {
        List<Needs> needs = new ArrayList<>();
        Run run = new Run();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case PatternPieces.Sign sign -> run.add(sign);
                case PatternPieces.Edge _ -> run.edge();
                case PatternPieces.Repeated repeated -> {
                    run.finish(needs);
                    needs.add(repeated.maybeNone() ? NOTHING : ofSequence(repeated.each()));
                }
                case PatternPieces.Choice choice -> {
                    needs.add(ofChoice(choice, run.end(), start(pieces, i + 1)));
                    run.finish(needs);
                }
                case PatternPieces.OneOf _, PatternPieces.Start _, PatternPieces.End _, PatternPieces.Gap _ ->
                    run.finish(needs);
            }
        }
        run.finish(needs);
        needs.removeIf(Needs::isNothing);
        return needs.isEmpty() ? NOTHING : needs.size() == 1 ? needs.getFirst() : new All(needs.toArray(Needs[]::new));
    }

    private static Needs ofChoice(
            PatternPieces.Choice choice, List<PatternPieces.Piece> before, List<PatternPieces.Piece> after) {
        List<Needs> either = new ArrayList<>();
        for (List<PatternPieces.Piece> each : choice.either()) {
            List<PatternPieces.Piece> whole = new ArrayList<>(before);
            whole.addAll(each);
            whole.addAll(after);
            Needs needs = ofSequence(whole);
            if (isNothing(needs)) {
                return NOTHING;
            }
            either.add(needs);
        }
        return new Any(either.toArray(Needs[]::new));
    }

    /** The signs and edges at this place, so far as they are sure, at most two signs. */
    private static List<PatternPieces.Piece> start(List<PatternPieces.Piece> pieces, int from) {
        int to = from;
        int signs = 0;
        while (to < pieces.size()
                && signs < 2
                && (pieces.get(to) instanceof PatternPieces.Sign || pieces.get(to) instanceof PatternPieces.Edge)) {
            signs += pieces.get(to) instanceof PatternPieces.Sign ? 1 : 0;
            to++;
        }
        return pieces.subList(from, to);
    }

    /** Signs that surely follow one another. */
    final class Run {
        private final List<PatternPieces.Piece> pieces = new ArrayList<>();

        private void add(PatternPieces.Sign sign) {
            pieces.add(sign);
        }

        private void edge() {
            pieces.add(new PatternPieces.Edge());
        }

        private List<PatternPieces.Piece> end() {
            int from = pieces.size();
            int signs = 0;
            while (from > 0 && signs < 2) {
                from--;
                signs += pieces.get(from) instanceof PatternPieces.Sign ? 1 : 0;
            }
            return List.copyOf(pieces.subList(from, pieces.size()));
        }

        /** Adds what the run needs and starts anew. */
        private void finish(List<Needs> needs) {
            List<Integer> signs = new ArrayList<>();
            long low = 0;
            long high = 0;
            boolean edge = false;
            List<Atom> marks = new ArrayList<>();
            for (PatternPieces.Piece piece : pieces) {
                if (piece instanceof PatternPieces.Sign(int sign, char mark)) {
                    if (edge && signs.isEmpty() && sign != 0) {
                        signs.add(0);
                    }
                    signs.add(sign);
                    edge = false;
                    low |= mark > 0 && mark < 64 ? 1L << mark : 0;
                    high |= mark >= 64 && mark < 128 ? 1L << mark : 0;
                    if (mark > 0 && mark < Atom.MARKS) {
                        marks.add(Atom.of(mark));
                    }
                } else {
                    edge = true;
                }
            }
            if (edge && !signs.isEmpty() && signs.getLast() != 0) {
                signs.add(0);
            }
            if (signs.size() > 2 || low != 0 || high != 0) {
                needs.add(runs(signs, marks, low, high));
            }
            pieces.clear();
        }

        private static Runs runs(List<Integer> signs, List<Atom> marks, long low, long high) {
            List<Atom> atoms = new ArrayList<>();
            for (int i = 0; i + 2 < signs.size(); i++) {
                atoms.add(Atom.ofRun(signs.get(i), signs.get(i + 1), signs.get(i + 2)));
            }
            int[] places = atoms.stream()
                    .mapToInt(atom -> Trigrams.place(atom.number()))
                    .toArray();
            atoms.addAll(marks);
            return new Runs(places, low, high, List.of(Collections.max(atoms, Comparator.comparingInt(Atom::rarity))));
        }
    }
}
