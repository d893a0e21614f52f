package io.hindcast.reading.time;

import io.hindcast.reading.words.Cue;
import java.util.regex.Matcher;

/** Times of the day that have a name in running text. */
public final class NamedTimes {
    private static final Cue NAMED = Cue.ofAnyCase(
            "(?<=\\b(?:at|by|around|about|until|till|since|before|after|from|between|to|and|approximately|roughly|exactly) )(?:12 )?(?:noon|midnight)\\b");

    private NamedTimes() {}

    // behind a word such as "at", "by" or "between", noon is 12:00 and midnight 00:00.
    /** The same sentence with these times in figures. */
    public static String inFigures(String sentence) {
        Matcher named = NAMED.first(sentence);
        return named == null
                ? sentence
                : named.replaceAll(
                        each -> each.group().endsWith("n") || each.group().endsWith("N") ? "12:00" : "00:00");
    }
}
