package io.hindcast.classifying;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what does not count as a cause: what a sentence denies ("not caused by"), what was a first guess, what was done
 * about it, and what would have been. A clause ends at a full stop, semicolon, colon or dash, at "but" and the like, and at a
 * comma that does not go on with a list.
 */
final class Asides {
    static final Pattern CLAUSE_END = Pattern.compile(
            "[.;:—–()]|\\s-\\s|,(?!(?:\\s+[\\w'-]+){1,3}\\s*(?:,|\\b(?:or|nor)\\b))(?!\\s*(?:or|nor)\\b)"
                    + "|\\b(?:but|although|though|while|whereas|however|because|since)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_END = Pattern.compile("[;—–]|\\s-\\s|\\bbut\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile(
            ",\\s*(?:(?:in|of|for|after|during)\\s+)?(?:which|when|where|who|whose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPOTHETICAL =
            Pattern.compile("\\W*(?:if|had)\\b.*\\b(?:would|could|might) (?:\\w+ )?have\\b", Pattern.CASE_INSENSITIVE);
    private final Phrases after;
    private final Phrases clause;
    private final Phrases sentence;

    private Asides(List<String> after, List<String> clause, List<String> sentence) {
        this.after = Phrases.any(after).notAfter("\\bnothing ");
        this.clause = Phrases.any(clause);
        this.sentence = Phrases.any(sentence);
    }

    /** Asides by phrases: what follows them, the clause that holds them, or the whole sentence does not count. */
    static Asides of(List<String> after, List<String> clause, List<String> sentence) {
        return new Asides(after, clause, sentence);
    }

    /** The phrases that tell asides, kind by kind. */
    List<Phrases> phrases() {
        return List.of(after, clause, sentence);
    }

    /** The text, as long as before, with blanks for what does not count. */
    String without(String text) {
        if (HYPOTHETICAL.matcher(text).lookingAt()) {
            return " ".repeat(text.length());
        }
        StringBuilder left = new StringBuilder(text);
        for (Matcher found = sentence.matcher(text); found.find(); ) {
            blank(left, before(PART_END, text, found.start()), after(PART_END, text, found.end()));
        }
        for (Matcher found = after.matcher(text); found.find(); ) {
            blank(left, found.start(), withRelative(text, after(CLAUSE_END, text, found.end())));
        }
        for (Matcher found = clause.matcher(text); found.find(); ) {
            blank(left, before(CLAUSE_END, text, found.start()), after(CLAUSE_END, text, found.end()));
        }
        return left.toString();
    }

    /** A clause that ends where a relative clause starts ends with that: it tells of the same thing. */
    private static int withRelative(String text, int end) {
        Matcher relative = RELATIVE.matcher(text).region(end, text.length());
        return relative.lookingAt() ? after(CLAUSE_END, text, relative.end()) : end;
    }

    private static int after(Pattern ends, String text, int from) {
        Matcher end = ends.matcher(text);
        return end.find(from) ? end.start() : text.length();
    }

    private static int before(Pattern ends, String text, int to) {
        Matcher end = ends.matcher(text.substring(0, to));
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
