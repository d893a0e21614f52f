package io.hindcast.reading.words;

import java.util.Comparator;
import java.util.List;

/** A run of three signs or an ASCII mark that a match must hold, by its number, and how rare it is in English, roughly. */
record Atom(int number, int rarity) {
    /** Characters below this number may be marks. */
    static final int MARKS = 128;

    /** How many runs and marks there are together. */
    static final int COUNT = Trigrams.RUNS + MARKS;

    private static final String BY_FREQUENCY = "etaoinshrdlcumwfgypbvkjxqz";
    private static final int RARE_MARK = 40;
    private static final int COMMON_MARK = 8;
    private static final int PLAIN = 4;

    /** The run of these three signs. */
    static Atom ofRun(int first, int second, int third) {
        return new Atom(Trigrams.run(first, second, third), rarity(first) + rarity(second) + rarity(third));
    }

    /** This character itself; 0 stands for any digit. */
    static Atom of(char mark) {
        return new Atom(numberOf(mark), "[]{}<>$#@=+~^".indexOf(mark) >= 0 ? RARE_MARK : COMMON_MARK);
    }

    /** The number of this ASCII character. */
    static int numberOf(char mark) {
        return Trigrams.RUNS + mark;
    }

    private static int rarity(int sign) {
        return sign == 0 ? 0 : 1 + Math.max(PLAIN, BY_FREQUENCY.indexOf('a' + sign - 1));
    }

    /** How well these atoms hold texts back of which each holds at least one: as well as the commonest of them. */
    static int rarity(List<Atom> atoms) {
        return atoms.stream().mapToInt(Atom::rarity).min().orElse(-1);
    }

    /** The rarest first. */
    static Comparator<List<Atom>> rarestFirst() {
        return Comparator.comparingInt((List<Atom> atoms) -> rarity(atoms)).reversed();
    }
}
