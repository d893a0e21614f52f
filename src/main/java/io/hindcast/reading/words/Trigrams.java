package io.hindcast.reading.words;

import java.util.Arrays;

/**
 * Which runs of three signs, and which single ASCII characters, occur in a text, folded so that a pattern's needs can be looked
 * up: letters in lower case, every digit as 0, whatever is no word character as a blank, one blank before and after the text.
 * A run that occurs is always found; one that does not may be taken for another ({@value #BITS} places for all).
 */
final class Trigrams {
    /** Longer texts hold nearly every run, so that looking would save nothing. */
    static final int LONGEST = 4_000;

    /** How many signs characters are folded to. */
    static final int SIGN_COUNT = 29;

    /** How many runs there are. */
    static final int RUNS = 1 << 15;

    /** How many places all runs share. */
    static final int BITS = 2_048;

    private static final int KEPT = 64;
    private static final int DIGIT = 27;
    private static final byte[] SIGNS = signs();
    private static final ThreadLocal<Trigrams[]> RECENT = ThreadLocal.withInitial(() -> new Trigrams[KEPT]);

    private final String text;
    private final long[] held = new long[(BITS + Atom.MARKS) / Long.SIZE];

    private Trigrams(String text) {
        this.text = text;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = 0;
            if (c < 128) {
                sign = SIGNS[c];
                keep(BITS + (sign == DIGIT ? '0' : c));
            }
            run = add(run, sign);
        }
        add(run, 0);
    }

    /** Those of this text, at most {@link #LONGEST} characters long; the last few texts of a thread are remembered. */
    static Trigrams of(String text) {
        Trigrams[] recent = RECENT.get();
        int place = text.hashCode() & (KEPT - 1);
        Trigrams known = recent[place];
        if (known == null || !known.text.equals(text)) {
            known = new Trigrams(text);
            recent[place] = known;
        }
        return known;
    }

    /** The run that this sign ends, where the last three before it were that run. */
    static int next(int run, int sign) {
        return (run << 5 | sign) & (RUNS - 1);
    }

    private int add(int run, int sign) {
        int next = next(run, sign);
        keep(place(next));
        return next;
    }

    private void keep(int place) {
        held[place >>> 6] |= 1L << place;
    }

    /** The run of these three signs. */
    static int run(int first, int second, int third) {
        return first << 10 | second << 5 | third;
    }

    /** Where the run or mark of this number is kept. */
    static int place(int atom) {
        return atom < RUNS ? (atom * 0x9E3779B1) >>> 21 : BITS + atom - RUNS;
    }

    /** The sign of this character. */
    static int sign(char c) {
        return c < 128 ? SIGNS[c] : 0;
    }

    /** Whether what is kept at this place may occur. */
    boolean has(int place) {
        return (held[place >>> 6] & 1L << place) != 0;
    }

    private static byte[] signs() {
        byte[] signs = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            signs[c] = (byte) (c - 'a' + 1);
            signs[Character.toUpperCase(c)] = signs[c];
        }
        Arrays.fill(signs, '0', '9' + 1, (byte) DIGIT);
        signs['_'] = 28;
        return signs;
    }
}
