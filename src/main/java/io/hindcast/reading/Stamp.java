package io.hindcast.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date and time at the start of a text: either may be missing, but not both. {@code untilTime} ends a range. {@code end}
 * is where the words after it begin; {@code offset} is the time since the first event where nothing else is told; {@code vague} says that the time is written as approximate or in part.
 */
record Stamp(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime untilTime,
        @Nullable Zone zone,
        @Nullable Duration offset,
        boolean vague,
        int end) {

    /** Whether it tells when on its day, or how long after the first event. */
    boolean isTimed() {
        return time != null || offset != null;
    }

    private static final int FARTHEST = 120;
    private static final String CLOCK =
            "(\\d{1,2})(?:(?:[:.]|(?<=\\d)h ?)([0-5][\\dxX?])(?:[:.]([0-5xX][\\dxX])(?:[.,]\\d{1,9})?)?)?";
    private static final String HALF = "( ?[ap]\\.?m\\b\\.?|(?<=\\d\\d)[ap](?![\\w.]))?";
    private static final Pattern TIME = Pattern.compile(CLOCK + HALF, Pattern.CASE_INSENSITIVE);
    private static final Pattern MILITARY =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?![\\d\\-/.,%]|:\\d)(?: ?h(?:rs|ours)?\\b)?");
    private static final Pattern FILLER = Pattern.compile(
            "(?:[\\s({\\[~≈*_\"'>|@,–—-]|(?:c|ca|circa|approx(?:imately)?|around|about|roughly|at|on|by|between|from|since|"
                    + "shortly|just|after|before|early|late|until|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?)"
                    + "\\b[.,:]?)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[\\s,@_*`]|\\bat\\b|\\baround\\b|\\bon\\b|[tT](?=\\d)|~|[–—:-](?=\\s*[~\\d])){0,6}");
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:-{1,2}>?|–|—|→|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b)\\s*(?:~|approx\\.?|\\baround\\b|\\babout\\b)?\\s*");
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*(?:\\((?:approx\\.?|approximate|ish|estimated|est\\.?)\\)|approx\\b\\.?|ish\\b))?[\\s)}\\]*_`\"'|:;,.–—=>-]*");
    /** The same time in another zone, "14:00 UTC / 15:00 CET". */
    private static final Pattern ELSEWHERE =
            Pattern.compile(" ?[/(] ?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)? ?(?:[a-z]{2,4}|utc[+-]\\d{1,2})\\b\\)?");

    /** An offset of four figures, which needs no zone's name to be one. */
    private static final Pattern OFFSET = Pattern.compile("\\+\\d\\d:?\\d\\d(?!\\d|:\\d)");

    private static final Pattern VAGUE = Pattern.compile(
            "[~≈]|\\b(?:c|ca|circa|approx\\w*|around|about|roughly|early|late|shortly)\\b", Pattern.CASE_INSENSITIVE);

    // a time is read in these forms: 14:05, 14:05:33, 2:05 pm, 2pm, 14.05, 14h05, 1405, with ~, c., brackets, a
    // date
    // before it, an offset or zone behind it, and as the start of a range.
    /** The stamp that this text starts with, or null. */
    static @Nullable Stamp at(String text, Days days) {
        String head = Words.fold(text.length() > FARTHEST ? text.substring(0, FARTHEST) : text);
        Stamp stamp = new Cursor(text, head, days).read();
        return stamp == null ? Offset.at(head) : stamp;
    }

    /** Walks over the head of one text. */
    private static final class Cursor {
        private final String text;
        private final String head;
        private final Days days;
        private int at;
        private boolean vague;
        private boolean iso;

        Cursor(String text, String head, Days days) {
            this.text = text;
            this.head = head;
            this.days = days;
        }

        @Nullable
        Stamp read() {
            skipFiller();
            DateText.Found date = dateHere();
            if (date != null) {
                at = date.to();
                iso = at < head.length() && head.charAt(at) == 't';
                skip(BETWEEN);
                skipFiller();
            }
            int before = at;
            Clock clock = clock(date != null);
            if (date == null && clock == null) {
                return null;
            }
            if (clock == null) {
                at = before;
                return finish(date, null, null, null);
            }
            return ranged(date, clock);
        }

        private @Nullable Stamp ranged(DateText.@Nullable Found date, Clock first) {
            Zone zone = zone();
            if (zone != null) {
                skip(ELSEWHERE);
            }
            int end = at;
            Clock until = null;
            DateText.Found later = date;
            if (skip(RANGE)) {
                DateText.Found second = dateHere();
                if (second != null) {
                    at = second.to();
                    skip(BETWEEN);
                }
                until = clock(false);
                if (until == null) {
                    at = end;
                } else if (zone == null) {
                    zone = zone();
                } else {
                    zone();
                }
            }
            if (later == null) {
                later = dateBehind();
            }
            LocalTime untilTime = until == null ? null : until.time();
            Clock start = until != null && until.half() && !first.half() && !first.padded() ? first.like(until) : first;
            return finish(later, start.time(), untilTime, zone);
        }

        // a date may stand behind the time too: "14:05 UTC, 2025-03-01"
        private DateText.@Nullable Found dateBehind() {
            int before = at;
            skip(BETWEEN);
            DateText.Found found = dateHere();
            if (found == null) {
                at = before;
                return null;
            }
            at = found.to();
            return found;
        }

        private Stamp finish(
                DateText.@Nullable Found date,
                @Nullable LocalTime time,
                @Nullable LocalTime until,
                @Nullable Zone zone) {
            vague |= VAGUE.matcher(head.substring(0, Math.min(head.length(), at)))
                    .find();
            skip(AFTER);
            return new Stamp(date == null ? null : date.date(), time, until, zone, null, vague, at);
        }

        private void skipFiller() {
            Matcher matcher = FILLER.matcher(head);
            while (at < head.length()) {
                matcher.region(at, head.length());
                if (!matcher.lookingAt()) {
                    return;
                }
                at = matcher.end();
            }
        }

        private DateText.@Nullable Found dateHere() {
            if (at >= head.length()) {
                return null;
            }
            int from = at;
            DateText.Found first = DateText.at(head.substring(from, Math.min(head.length(), from + 40)), days);
            if (first == null) {
                return null;
            }
            return new DateText.Found(first.date(), first.other(), from, from + first.to());
        }

        private @Nullable Clock clock(boolean afterDate) {
            Clock clock = military(afterDate);
            if (clock != null) {
                return clock;
            }
            Matcher matcher = TIME.matcher(head).region(at, head.length()).useTransparentBounds(true);
            if (!matcher.lookingAt() || (matcher.group(2) == null && matcher.group(4) == null)) {
                return null;
            }
            int end = matcher.end();
            char next = end < head.length() ? head.charAt(end) : ' ';
            if (Character.isDigit(next) || next == '%' || next == '/' || decimal(matcher, end)) {
                return null;
            }
            clock = Clock.of(matcher);
            at = clock == null ? at : end;
            vague |= clock != null && matcher.group().matches("(?i).*[x?].*");
            return clock;
        }

        // "1.25 GB" and "10.5 %" are figures; a time with a dot needs two digits, and no unit behind it
        private boolean decimal(Matcher matcher, int end) {
            boolean dotted = matcher.group(2) != null && head.charAt(matcher.end(1)) == '.';
            if (!dotted || matcher.group(4) != null) {
                return false;
            }
            String rest = head.substring(end).stripLeading();
            return (matcher.group(1).length() < 2 && !rest.startsWith(":"))
                    || rest.matches("(?s)(?:%|[kmgt]i?b|ms|s|sec|min|hours?|days?|percent|x|million|k)(?:\\W.*|$)");
        }

        private @Nullable Clock military(boolean afterDate) {
            Matcher matcher = MILITARY.matcher(head).region(at, head.length()).useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                return null;
            }
            String rest = head.substring(matcher.end());
            boolean marked = afterDate
                    || matcher.group().contains("h")
                    || rest.matches("(?s) ?(?:utc|gmt|z\\b|[ecmp][sd]?t\\b).*")
                    || rest.matches("(?s)[\\])}]?[*_]{0,2} ?(?:[:|–-]|$).*");
            boolean year = !afterDate && matcher.group().matches("20[012]\\d.*");
            if (!marked || year) {
                return null;
            }
            at = matcher.end();
            return new Clock(
                    LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))), true, true);
        }

        private @Nullable Zone zone() {
            int start = at;
            while (start < text.length() && start - at < 3 && " ([".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            if (start >= text.length()) {
                return null;
            }
            // a minus is an offset in an ISO time only; elsewhere it starts the other end of a range
            char sign = text.charAt(start);
            boolean apart = start > at
                    && !(sign == '+'
                            && OFFSET.matcher(text).region(start, text.length()).lookingAt());
            if ("+-−–".indexOf(sign) >= 0 && (apart || (sign != '+' && !iso))) {
                return null;
            }
            Zone.Found found = Zone.startingAt(text, start);
            if (found == null) {
                return null;
            }
            at = found.end();
            return found.zone();
        }

        private boolean skip(Pattern pattern) {
            Matcher matcher = pattern.matcher(head)
                    .region(Math.min(at, head.length()), head.length())
                    .useTransparentBounds(true);
            if (!matcher.lookingAt() || matcher.end() == at) {
                return false;
            }
            at = matcher.end();
            return true;
        }
    }
}
