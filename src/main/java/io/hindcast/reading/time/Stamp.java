package io.hindcast.reading.time;

import io.hindcast.reading.words.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The date and time at the start of a text: either may be missing, but not both. {@code untilTime} ends a range. {@code end}
 * is where the words after it begin; {@code weekday} stands for a date that is not told; {@code offset} is the time since the first event where nothing else is told; {@code vague} says that the time is written as approximate or in part.
 */
public record Stamp(
        @Nullable LocalDate date,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        @Nullable LocalTime untilTime,
        @Nullable Zone zone,
        @Nullable Duration offset,
        boolean vague,
        int end) {

    /** A day and nothing more. */
    public static Stamp ofDay(LocalDate day) {
        return new Stamp(day, null, null, null, null, null, false, 0);
    }

    /** A day of the week that stands alone as a text, "Tuesday:", or null. */
    public static @Nullable Stamp ofWeekday(String text) {
        DayOfWeek day = text.length() > LONGEST_WEEKDAY ? null : StampFiller.named(Words.bare(text));
        return day == null ? null : new Stamp(null, day, null, null, null, null, false, text.length());
    }

    /** Whether it tells when on its day, or how long after the first event. */
    public boolean isTimed() {
        return time != null || offset != null;
    }

    private static final int FARTHEST = 120;
    private static final int LONGEST_WEEKDAY = 14;

    // a time is read in these forms: 14:05, 14:05:33, 2:05 pm, 2pm, 14.05, 14h05, 1405, with ~, c., brackets, a
    // date before it, an offset or zone behind it, and as the start of a range.
    /** The stamp that this text starts with, or null. */
    public static @Nullable Stamp at(String text, Days days) {
        if (!mayStand(text)) {
            return null;
        }
        String head = Words.fold(text.length() > FARTHEST ? text.substring(0, FARTHEST) : text);
        Stamp stamp = new StampCursor(text, head, days).read();
        return stamp == null ? Offset.at(head) : stamp;
    }

    /** The stamp with a time, or the time since the first event, that this text starts with, or null. */
    public static @Nullable Stamp timedAt(String text, Days days) {
        Stamp stamp = at(text, days);
        return stamp == null || !stamp.isTimed() ? null : stamp;
    }

    /** Whether this text starts with a time, or with the time since the first event. */
    public static boolean startsTimed(String text) {
        return timedAt(text, Days.UNKNOWN) != null;
    }

    /** Whether a figure stands in the head of this text; without one there is no date and no time. */
    private static boolean mayStand(String text) {
        for (int i = 0; i < Math.min(text.length(), FARTHEST); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
