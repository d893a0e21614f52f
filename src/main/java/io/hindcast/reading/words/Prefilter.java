package io.hindcast.reading.words;

import java.util.BitSet;
import java.util.List;

/**
 * Tells in one pass over a text which of many cues may match in it, so that most are not asked at all. From what each pattern
 * needs, some runs of three signs or marks are chosen of which every match holds one: the atoms of the prefilter that R. Cox
 * put before sets of regular expressions in RE2 (FilteredRE2), found by looking up each run of the text in a table.
 */
public final class Prefilter {
    private final int width;
    private final long[] byAtom;
    private final long[] always;
    private final BitSet told = new BitSet(Atom.PLACES);

    private Prefilter(List<Cue> cues) {
        width = (cues.size() + Long.SIZE - 1) / Long.SIZE;
        byAtom = new long[Atom.PLACES * width];
        always = new long[width];
        for (int i = 0; i < cues.size(); i++) {
            List<Atom> atoms = cues.get(i).atoms();
            if (atoms.isEmpty()) {
                always[i / Long.SIZE] |= 1L << i;
            }
            for (Atom atom : atoms) {
                byAtom[atom.place() * width + i / Long.SIZE] |= 1L << i;
                told.set(atom.place());
            }
        }
        for (char digit = '1'; digit <= '9'; digit++) {
            told.set(Atom.ofMark(digit), told.get(Atom.ofMark('0')));
            System.arraycopy(byAtom, Atom.ofMark('0') * width, byAtom, Atom.ofMark(digit) * width, width);
        }
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
            add(found, Trigrams.place(run));
            if (c < Atom.MARKS) {
                add(found, Atom.ofMark(c));
            }
        }
        add(found, Trigrams.place(Trigrams.next(run, 0)));
        return BitSet.valueOf(found);
    }

    private void add(long[] found, int place) {
        for (int i = 0; told.get(place) && i < width; i++) {
            found[i] |= byAtom[place * width + i];
        }
    }
}
