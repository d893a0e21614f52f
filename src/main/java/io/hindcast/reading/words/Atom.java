package io.hindcast.reading.words;

import java.util.Comparator;
import java.util.List;

/** A run of three signs or an ASCII mark that a match must hold: where a table keeps it, and how rare it is in English, roughly. */
record Atom(int place, int rarity) {
    /** Characters below this number may be marks. */
    static final int MARKS = 128;

    /** How many places there are for runs and marks together. */
    static final int PLACES = Trigrams.BITS + MARKS;

    private static final String BY_FREQUENCY = "etaoinshrdlcumwfgypbvkjxqz";
    private static final int RARE_MARK = 40;
    private static final int COMMON_MARK = 8;
    private static final int PLAIN = 4;

    /** The run of these three signs. */
    static Atom ofRun(int first, int second, int third) {
        return new Atom(Trigrams.place(first, second, third), rarity(first) + rarity(second) + rarity(third));
    }

    /** This character itself; 0 stands for any digit. */
    static Atom of(char mark) {
        return new Atom(ofMark(mark), "[]{}<>$#@=+~^".indexOf(mark) >= 0 ? RARE_MARK : COMMON_MARK);
    }

    /** Where a table keeps this ASCII character. */
    static int ofMark(char mark) {
        return Trigrams.BITS + mark;
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
