package io.hindcast.reading.milestones;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Shares the words of a sentence among the times that it tells: "The alert fired at 14:05, and by 14:20 all was well". */
final class ToldClauses {
    private static final Cue STRONG =
            Cue.of("; |: | [–—-] |,? (?:and|but|while|then|after which)(?: (?:and|then|but))?(?= |$)");
    private static final Cue FAR = Cue.of("; |, (?:and|but|while|then) ");
    private static final Cue COMMA = Cue.of(", ");

    private ToldClauses() {}

    /** The words told of each of these times; {@code leads}: nothing but a day stands before the first. */
    static List<String> of(String words, List<ToldTime> times, boolean leads) {
        List<String> clauses = new ArrayList<>();
        String before = nearest(words.substring(0, times.getFirst().start()));
        for (int i = 0; i < times.size(); i++) {
            int end = times.get(i).end();
            before = times.get(i).turns(words) ? "" : before;
            if (i + 1 == times.size()) {
                clauses.add(tidy(before + " " + words.substring(end)));
                break;
            }
            String between = words.substring(end, times.get(i + 1).start());
            int[] cut = cut(between, Words.bare(before).isEmpty() || (i == 0 && leads));
            clauses.add(tidy(before + " " + between.substring(0, cut[0])));
            before = between.substring(cut[1]);
        }
        return clauses;
    }

    // of a sentence with several times the words up to the last joint between two of them tell of the first, the
    // others of the second; without a joint they tell of the time that leads them, else of the second.
    private static int[] cut(String between, boolean led) {
        int[] last = null;
        for (Cue joint : List.of(STRONG, COMMA)) {
            for (Matcher each = joint.first(between); each != null; each = joint.next(each, between)) {
                last = new int[] {each.start(), each.end()};
            }
            if (last != null) {
                return last;
            }
        }
        int all = led ? between.length() : 0;
        return new int[] {all, all};
    }

    /** Of the words before the first time those after a joint with a comma: what stands before it has no time. */
    private static String nearest(String before) {
        int from = 0;
        for (Matcher each = FAR.first(before); each != null; each = FAR.next(each, before)) {
            from = each.end();
        }
        return before.substring(from);
    }

    private static String tidy(String clause) {
        String words = Words.squeeze(clause);
        int start = 0;
        while (start < words.length() && ",;:.–— ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start);
    }
}
