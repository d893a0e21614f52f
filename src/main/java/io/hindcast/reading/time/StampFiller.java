package io.hindcast.reading.time;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands around a date or a time without being part of it, in lower-case text: brackets, "on", "at about", a day of the week. */
final class StampFiller {
    private static final String SPACE = " \t\n\u000b\f\r";
    private static final String MARKS = SPACE + "({[~≈*_\"'>|@,–—-";
    private static final String CLOSING = SPACE + ")}]*_`\"'|:;,.–—=>-";
    private static final String BETWEEN = SPACE + ",@_*`aot~/–—:-";
    private static final String DAYS = "montuewedthufrisatsun";
    private static final Set<String> WORDS = Set.of(
            ("c ca circa est estimated approx approximately around about roughly at on by between from since shortly just after before early "
                            + "late until kl um gegen vers hacia mon monday tue tues tueday tuesday wed wednes wedday wednesday thu thur thus thurs thuday "
                            + "thurday thusday thursday fri friday sat satur satday saturday sun sunday")
                    .split(" ", -1));
    private static final Pattern VAGUE = Pattern.compile(
            "[~≈]|\\b(?:c|ca|circa|est|estimated|approx\\w*|around|about|roughly|early|late|shortly)\\b",
            Pattern.CASE_INSENSITIVE);

    private StampFiller() {}

    /** Where the filler that begins here ends. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (end == at || !WORDS.contains(text.substring(at, end))) {
                return at;
            }
            at = end + (end < text.length() && ".,:".indexOf(text.charAt(end)) >= 0 ? 1 : 0);
        }
        return at;
    }

    /** The day of the week among the filler before this place; null where there is none. */
    static @Nullable DayOfWeek weekday(String text, int end) {
        for (int at = 0; at < end; at++) {
            int word = endOfWord(text, at);
            if (word > at) {
                DayOfWeek day = named(text.substring(at, word));
                if (day != null) {
                    return day;
                }
                at = word;
            }
        }
        return null;
    }

    /** The day of the week of this name, whole or short; null where it is none. */
    static @Nullable DayOfWeek named(String word) {
        int day = word.length() < 3 || !WORDS.contains(word) ? -1 : DAYS.indexOf(word.substring(0, 3));
        return day < 0 || day % 3 > 0 ? null : DayOfWeek.of(day / 3 + 1);
    }

    /** Where the letters that begin here end; here where none do, or where they go on as figures. */
    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        boolean goesOn = end < text.length() && (isFigure(text.charAt(end)) || text.charAt(end) == '_');
        return goesOn ? at : end;
    }

    /** Whether this is one of the figures 0 to 9. */
    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many figures follow one another from here on. */
    static int countFigures(String text, int start) {
        int end = start;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** The character at this place; a line end behind the text. */
    static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : '\n';
    }

    /** The first character from here on that is no white space; a blank at the end. */
    static char nextSign(String text, int at) {
        int next = at;
        while (next < text.length() && SPACE.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : ' ';
    }

    /** Whether what parts a date from its time may begin here. */
    static boolean mayPart(String text, int at) {
        return at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0;
    }

    /** Where the marks end that close a stamp. */
    static int endOfMarks(String text, int start) {
        int at = start;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether this text up to there says that it is approximate. */
    static boolean isVague(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' || c == '~' || c == '≈') {
                return VAGUE.matcher(text.substring(0, end)).find();
            }
        }
        return false;
    }
}
