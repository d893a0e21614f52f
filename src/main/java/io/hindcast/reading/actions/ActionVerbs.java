package io.hindcast.reading.actions;

import java.util.Locale;
import java.util.Set;

/** The verbs by which a task is commanded, "Evaluate a cache", and their forms: "evaluating", "evaluated". */
final class ActionVerbs {
    private static final Set<String> VERBS = Set.of("""
            add adjust agree alert allow analyze apply ask assess assign audit automate avoid begin block bring
            build buy cap carry change check clarify clean commit conduct configure connect consider contact
            convert correct count cover create cut decommission decouple define delete deploy deprecate design
            determine develop disable discuss document double drain drop eliminate enable encrypt enforce
            enhance enlarge ensure escalate establish evaluate exclude expand explore export expose extend
            finalize find finish fix follow formalize freeze give harden hire identify implement improve
            increase inform install instrument integrate introduce investigate isolate keep launch lengthen
            limit look lower make mark measure migrate monitor move notify optimize organize partition patch pay
            perform pin prepare prevent prioritize promote protect provide prune publish purge put raise reach
            rebuild redesign redirect reduce refactor refund rehearse reject release relocate remove rename
            renew reorganize repair replace require research reserve resize restore restrict retire retrain
            review revise revisit rework rewrite roll rotate route run scale scan schedule secure send separate
            set setup shard share ship shorten shrink shut simplify split standardize start stop store
            streamline strengthen swap switch take teach test throttle tighten track train treat trim tune turn
            update upgrade use validate verify version warn watch widen wire work wrap write \
            """.split("\\s+"));
    private static final Set<String> IRREGULAR = Set.of("""
            begun bought brought built cut done found given kept made paid put rebuilt redone rewritten run sent set shut split spread
            taken taught written""".split("\\s+"));

    private ActionVerbs() {}

    /** Whether the first word of this text commands. */
    static boolean leads(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isCommand(text.substring(start, end));
    }

    /** Whether this word commands a task: "add". */
    static boolean isCommand(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this word says that such a task is being done: "adding". */
    static boolean isDoing(String word) {
        return word.endsWith("ing") && isOfCommand(word.substring(0, word.length() - 3));
    }

    /** Whether this word says that somebody does such a task: "adds". */
    static boolean isDeedOfOne(String word) {
        return word.endsWith("s")
                && (VERBS.contains(word.substring(0, word.length() - 1))
                        || (word.endsWith("es") && VERBS.contains(word.substring(0, word.length() - 2)))
                        || (word.endsWith("ies") && VERBS.contains(word.substring(0, word.length() - 3) + "y")));
    }

    /** Whether this word says that such a task was done: "added". */
    static boolean isDone(String word) {
        boolean regular = word.endsWith("ed") && isOfCommand(word.substring(0, word.length() - 2));
        return regular
                || IRREGULAR.contains(word)
                || (word.endsWith("ied") && VERBS.contains(word.substring(0, word.length() - 3) + "y"));
    }

    private static boolean isOfCommand(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return VERBS.contains(stem)
                || VERBS.contains(stem + "e")
                || (doubled && VERBS.contains(stem.substring(0, last)));
    }
}
