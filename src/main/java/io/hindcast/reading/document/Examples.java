package io.hindcast.reading.document;

import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the template's own example answers, {@code (e.g., "5,000 users ...")}, from answers that a report gives. */
public final class Examples {
    private static final Pattern WRAPPED =
            Pattern.compile("^\\(? ?(?i:e\\.? ?g\\.?|for example),? ?[\"“”']?(.{2,400}?)[\"“”']? ?\\)?\\.?$");
    private static final List<String> OWN_STORY =
            List.of("first 5xx errors detected by gateway", "a legacy setting from when we had only 10 apps");

    private Examples() {}

    /** Whether this answer is still the template's "(e.g., ...)". */
    public static boolean isExample(String answer) {
        return mayBeWrapped(answer) && WRAPPED.matcher(answer.strip()).matches();
    }

    /** The answer without the template's "(e.g., ...)" around it. */
    public static String unwrapped(String answer) {
        if (!mayBeWrapped(answer)) {
            return answer;
        }
        Matcher wrapped = WRAPPED.matcher(answer.strip());
        return wrapped.matches() ? wrapped.group(1) : answer;
    }

    /** Whether the first letter may be that of "e.g." or "for example". */
    private static boolean mayBeWrapped(String answer) {
        int first = 0;
        while (first < answer.length() && !Character.isLetterOrDigit(answer.charAt(first))) {
            first++;
        }
        return first < answer.length() && "eEfF".indexOf(answer.charAt(first)) >= 0;
    }

    // an example answer is left out as unfilled, except where the whole report is the template's own story told
    // as an example.
    /** Whether this document is that story. */
    public static boolean isOwnStory(Document document) {
        String all = Words.fold(String.join("\n", document.lines()));
        return OWN_STORY.stream().allMatch(all::contains);
    }
}
