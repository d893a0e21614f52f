package io.hindcast.reading.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A time of day, whether it says which half of the day (or needs none), and whether its hour is written with a leading zero. */
record Clock(LocalTime time, boolean half, boolean padded) {

    /** The time that {@link Stamp} found, or null where its figures are none. */
    static @Nullable Clock of(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        int minute = digits(matcher.group(2));
        int second = digits(matcher.group(3));
        String half = matcher.group(4) == null ? "" : matcher.group(4).strip().toLowerCase(Locale.ROOT);
        if (hour > 24 || (hour == 24 && minute + second > 0)) {
            return null;
        }
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        return new Clock(
                LocalTime.of(hour % 24, minute, second),
                !half.isEmpty(),
                matcher.group(1).startsWith("0"));
    }

    private static int digits(@Nullable String text) {
        return text == null
                ? 0
                : Integer.parseInt(text.replace('x', '0').replace('X', '0').replace('?', '0'));
    }

    /** This time in the same half of the day as the one that ends its range. */
    Clock like(Clock later) {
        boolean move = later.time().getHour() >= 12
                && time.getHour() < 12
                && time.plusHours(12).compareTo(later.time()) <= 0;
        return move ? new Clock(time.plusHours(12), true, padded) : this;
    }
}
