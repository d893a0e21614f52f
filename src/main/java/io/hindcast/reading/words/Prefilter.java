package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells in one pass over a text which of many cues may match in it, so that most are not asked at all. From what each pattern
 * needs, some runs of three signs or marks are chosen of which every match holds one: the atoms of the prefilter that R. Cox
 * put before sets of regular expressions in RE2 (FilteredRE2), found by looking up each run of the text in a table.
 */
public final class Prefilter {
    private final long[] always;
    private final long[] known = new long[Atom.COUNT / Long.SIZE];
    private final short[] rows = new short[Atom.COUNT];
    private final List<long[]> cuesOf = new ArrayList<>();

    private Prefilter(List<Cue> cues) {
        always = new long[(cues.size() + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < cues.size(); i++) {
            List<Atom> atoms = cues.get(i).atoms();
            if (atoms.isEmpty()) {
                always[i / Long.SIZE] |= 1L << i;
            }
            for (Atom atom : atoms) {
                row(atom.number())[i / Long.SIZE] |= 1L << i;
            }
        }
        for (char digit = '1'; knows(Atom.numberOf('0')) && digit <= '9'; digit++) {
            learn(Atom.numberOf(digit), rows[Atom.numberOf('0')]);
        }
    }

    /** The cues of this atom, a bit each. */
    private long[] row(int atom) {
        if (!knows(atom)) {
            learn(atom, (short) cuesOf.size());
            cuesOf.add(new long[always.length]);
        }
        return cuesOf.get(rows[atom]);
    }

    private boolean knows(int atom) {
        return (known[atom >>> 6] & 1L << atom) != 0;
    }

    private void learn(int atom, short row) {
        known[atom >>> 6] |= 1L << atom;
        rows[atom] = row;
    }

    /** A prefilter of these cues. */
    public static Prefilter of(List<Cue> cues) {
        return new Prefilter(cues);
    }

    /** The cues that may match in this text, by their place in the list; one that matches is always among them. */
    public BitSet in(String text) {
        long[] found = always.clone();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = Trigrams.next(run, Trigrams.sign(c));
            add(found, run);
            if (c < Atom.MARKS) {
                add(found, Atom.numberOf(c));
            }
        }
        add(found, Trigrams.next(run, 0));
        return BitSet.valueOf(found);
    }

    private void add(long[] found, int atom) {
        if (knows(atom)) {
            long[] cues = cuesOf.get(rows[atom]);
            for (int i = 0; i < found.length; i++) {
                found[i] |= cues[i];
            }
        }
    }
}
