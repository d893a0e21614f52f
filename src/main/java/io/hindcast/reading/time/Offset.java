package io.hindcast.reading.time;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times that are counted from the first event: "T+00:10", "+15m", "T-72h". */
final class Offset {
    private static final Pattern FORM = Pattern.compile("[\\s({\\[*_\"'>|~]{0,6}(t ?)?([+-]) ?"
            + "(?:(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?|(\\d{1,4}) ?(d(?:ays?)?|h(?:rs?|ours?)?|m(?:ins?|inutes?)?|s(?:ecs?|econds?)?)"
            + "(?: ?(\\d{1,2}) ?m(?:ins?|inutes?)?)?)(?![\\w%])[\\s)}\\]*_\"'|:;,.-]*");
    private static final Pattern BARE = Pattern.compile(
            "[\\s({\\[*_\"'>|~]{0,6}t ?(?:\\+ ?(\\d{1,4})|=? ?0)(?![\\w%]|[:.]\\d)[\\s)}\\]*_\"'|:;,.-]*");

    private Offset() {}

    // times may be counted from the first event that has a time of day, else from the stated beginning; a figure
    // without a unit, "T+5", counts minutes.
    /** The offset that this lower-case text starts with as a stamp; null where it starts with none. */
    static @Nullable Stamp at(String text) {
        if (text.indexOf('+') < 0 && text.indexOf("t-") < 0 && text.indexOf("t -") < 0) {
            return text.indexOf("t0") < 0 && text.indexOf("t=0") < 0 ? null : bare(text);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.lookingAt()) {
            return bare(text);
        }
        if (matcher.group(1) == null && matcher.group(2).equals("-")) {
            return null;
        }
        long seconds = matcher.group(6) == null
                ? 3600L * number(matcher, 3) + 60L * number(matcher, 4) + number(matcher, 5)
                : number(matcher, 6) * unit(matcher.group(7).charAt(0)) + 60L * number(matcher, 8);
        return stamp(Duration.ofSeconds(matcher.group(2).equals("-") ? -seconds : seconds), matcher.end());
    }

    private static @Nullable Stamp bare(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.lookingAt() ? stamp(Duration.ofMinutes(number(matcher, 1)), matcher.end()) : null;
    }

    private static Stamp stamp(Duration after, int end) {
        return new Stamp(null, null, null, null, null, after, false, end);
    }

    private static long number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    private static long unit(char first) {
        return switch (first) {
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            default -> 1;
        };
    }
}
