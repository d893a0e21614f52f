package io.hindcast.classifying;

import io.hindcast.classifying.Rule.Where;
import io.hindcast.classifying.Verdict.Weighed;
import java.util.List;

/**
 * Holds back a factor that one sentence alone tells where that sentence stands outside of what the report gives as its cause, or where
 * another factor weighs nearly as much: in archives never seen, half of such labels were wrong. A gap of the catalogue is named by a
 * component, what it should do and that it does not, which is no chance.
 */
final class Doubt {
    /** So many times what the next factor weighs is enough for one sentence. */
    private static final double AHEAD = 1.6;

    /** A root cause of fewer words, such as "unknown" or a heading, is none. */
    private static final int FEWEST_WORDS = 4;

    private Doubt() {}

    /** Whether the heaviest of these factors, the heaviest first, may be wrong in a report of these sentences. */
    static boolean isAbout(List<Weighed> factors, List<Sentence> sentences) {
        if (factors.isEmpty()) {
            return false;
        }
        Weighed first = factors.getFirst();
        if (first.sentences() > 1 || Gaps.isGap(first.best())) {
            return false;
        }
        double next = factors.size() > 1 ? factors.get(1).weight() : 0;
        return first.weight() < AHEAD * next || (!isCause(first.best().sentence()) && tellCause(sentences));
    }

    private static boolean tellCause(List<Sentence> sentences) {
        return sentences.stream()
                .anyMatch(one -> isCause(one) && one.words().spelled().size() >= FEWEST_WORDS);
    }

    private static boolean isCause(Sentence sentence) {
        return Where.CAUSES.covers(sentence.place());
    }
}
