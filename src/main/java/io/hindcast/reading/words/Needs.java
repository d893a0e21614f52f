package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text must hold for a pattern to match anywhere in it; a text that meets the needs may still not match. */
sealed interface Needs {
    /** Needs that every text meets. */
    Needs NOTHING = new All(List.of());

    /** Atoms of which every text that meets these needs holds at least one, the rarest that are known; none where none is. */
    List<Atom> atoms();

    /** Each of these atoms. */
    record Run(List<Atom> each) implements Needs {
        /** The rarest first. */
        public Run {
            each = each.stream()
                    .sorted(Comparator.comparingInt((Atom atom) -> atom.rarity())
                            .reversed())
                    .toList();
        }

        @Override
        public List<Atom> atoms() {
            return each.subList(0, 1);
        }
    }

    /** Every one of these. */
    record All(List<Needs> each) implements Needs {
        /** The rarest first. */
        public All {
            each = each.stream()
                    .sorted(Comparator.comparing(Needs::atoms, Atom.rarestFirst()))
                    .toList();
        }

        @Override
        public List<Atom> atoms() {
            return each.isEmpty() ? List.of() : each.getFirst().atoms();
        }
    }

    /** At least one of these. */
    record Any(List<Needs> either) implements Needs {
        /** Copies the needs. */
        public Any {
            either = List.copyOf(either);
        }

        @Override
        public List<Atom> atoms() {
            boolean known = either.stream().noneMatch(need -> need.atoms().isEmpty());
            return known
                    ? either.stream()
                            .flatMap(need -> need.atoms().stream())
                            .distinct()
                            .toList()
                    : List.of();
        }
    }

    private static boolean isNothing(Needs needs) {
        return needs instanceof All(List<Needs> each) && each.isEmpty();
    }

    /** The needs of this regular expression. */
    static Needs of(String regex) {
        return ofSequence(PatternPieces.of(regex));
    }

    /** The needs of pieces that follow one another. */
    private static Needs ofSequence(List<PatternPieces.Piece> pieces) {
        List<Needs> needs = new ArrayList<>();
        Signs run = new Signs();
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
        return needs.isEmpty() ? NOTHING : needs.size() == 1 ? needs.getFirst() : new All(needs);
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
        return new Any(either);
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
    final class Signs {
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

        /** Adds what the signs need and starts anew. */
        private void finish(List<Needs> needs) {
            List<Integer> signs = new ArrayList<>();
            boolean edge = false;
            List<Atom> atoms = new ArrayList<>();
            for (PatternPieces.Piece piece : pieces) {
                if (piece instanceof PatternPieces.Sign(int sign, char mark)) {
                    if (edge && signs.isEmpty() && sign != 0) {
                        signs.add(0);
                    }
                    signs.add(sign);
                    edge = false;
                    if (mark > 0 && mark < Atom.MARKS) {
                        atoms.add(Atom.of(mark));
                    }
                } else {
                    edge = true;
                }
            }
            if (edge && !signs.isEmpty() && signs.getLast() != 0) {
                signs.add(0);
            }
            for (int i = 0; i + 2 < signs.size(); i++) {
                atoms.add(Atom.ofRun(signs.get(i), signs.get(i + 1), signs.get(i + 2)));
            }
            if (!atoms.isEmpty()) {
                needs.add(new Run(atoms));
            }
            pieces.clear();
        }
    }
}
