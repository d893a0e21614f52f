package io.hindcast.reading.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the folded head of one text and reads the date and time that it starts with; no step looks for what the next character rules out. */
final class StampCursor {
    private static final String CLOCK =
            "(\\d{1,2})(?:(?:[:.]|(?<=\\d)h ?(?![0-5]?\\d ?m))([0-5][\\dxX?])(?:[:.]([0-5xX][\\dxX])(?:[.,]\\d{1,9})?)?)?";
    private static final String HALF = "( ?[ap]\\.?m\\b\\.?|(?<=\\d\\d)[ap](?![\\w.]))?";
    private static final Pattern TIME = Pattern.compile(CLOCK + HALF, Pattern.CASE_INSENSITIVE);
    private static final Pattern MILITARY =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?![\\d\\-/.,%]|:\\d)(?: ?h(?:rs|ours)?\\b)?");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[\\s,@_*`]|\\bat\\b|\\baround\\b|\\bon\\b|[tT](?=\\d)|~|/(?=\\d{1,2}:\\d)|[–—:-](?=\\s*[~\\d])){0,6}");
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:-{1,2}>?|–|—|→|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b)\\s*(?:~|approx\\.?|\\baround\\b|\\babout\\b)?\\s*");
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*(?:\\((?:approx\\.?|approximate|ish|estimated|est\\.?)\\)|approx\\b\\.?|ish\\b))?[\\s)}\\]*_`\"'|:;,.–—=>-]*");
    /** The same time in another zone, "14:00 UTC / 15:00 CET". */
    private static final Pattern ELSEWHERE =
            Pattern.compile(" ?[/(] ?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)? ?(?:[a-z]{2,4}|utc[+-]\\d{1,2})\\b\\)?");

    /** An offset of four figures, which needs no zone's name to be one. */
    private static final Pattern OFFSET = Pattern.compile("\\+\\d\\d:?\\d\\d(?!\\d|:\\d)");

    private static final Pattern UNIT =
            Pattern.compile("(?:%|[kmgt]i?b|ms|s|sec|min|hours?|days?|percent|x|million|k)(?:\\W|$)");
    private static final Pattern ZONED = Pattern.compile(" ?(?:utc|gmt|z\\b|[ecmp][sd]?t\\b)");
    private static final Pattern PARTED = Pattern.compile("[\\])}]?[*_]{0,2} ?(?:[:|–-]|$)");
    private static final Pattern YEAR = Pattern.compile("20[012]\\d");

    private final String text;
    private final String head;
    private final Days days;
    private int at;
    private boolean vague;
    private boolean iso;

    StampCursor(String text, String head, Days days) {
        this.text = text;
        this.head = head;
        this.days = days;
    }

    /** The date and time at the start, or null. */
    @Nullable
    Stamp read() {
        skipFiller();
        DateText.Found date = dateHere();
        if (date != null) {
            at = date.to();
            iso = at < head.length() && head.charAt(at) == 't';
            skipBetween();
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
        if ("-–—→tau".indexOf(StampFiller.nextSign(head, at)) >= 0 && skip(RANGE)) {
            DateText.Found second = dateHere();
            if (second != null) {
                at = second.to();
                skipBetween();
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
        skipBetween();
        DateText.Found found = dateHere();
        if (found == null) {
            at = before;
            return null;
        }
        at = found.to();
        return found;
    }

    private Stamp finish(
            DateText.@Nullable Found date, @Nullable LocalTime time, @Nullable LocalTime until, @Nullable Zone zone) {
        vague |= StampFiller.isVague(head, Math.min(head.length(), at));
        skipClosing();
        DayOfWeek weekday = date == null ? StampFiller.weekday(head, at) : null;
        return new Stamp(date == null ? null : date.date(), weekday, time, until, zone, null, vague, at);
    }

    private void skipBetween() {
        if (StampFiller.mayPart(head, at)) {
            skip(BETWEEN);
        }
    }

    private void skipFiller() {
        at = StampFiller.end(head, at);
    }

    private void skipClosing() {
        if ("(ai".indexOf(StampFiller.nextSign(head, at)) >= 0) {
            skip(AFTER);
        } else {
            at = StampFiller.endOfMarks(head, at);
        }
    }

    private DateText.@Nullable Found dateHere() {
        if (at >= head.length() || !DateText.mayStart(head, at)) {
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
        if (at >= head.length() || !StampFiller.isFigure(head.charAt(at))) {
            return null;
        }
        int figures = StampFiller.countFigures(head, at);
        Clock clock = figures == 4 ? military(afterDate) : null;
        if (clock != null || figures > 2 || ":.h ap".indexOf(StampFiller.at(head, at + figures)) < 0) {
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
        vague |= clock != null
                && (matcher.group().indexOf('x') >= 0 || matcher.group().indexOf('?') >= 0);
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
                || UNIT.matcher(rest).lookingAt();
    }

    private @Nullable Clock military(boolean afterDate) {
        Matcher matcher = MILITARY.matcher(head).region(at, head.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        String rest = head.substring(matcher.end());
        boolean marked = afterDate
                || matcher.group().contains("h")
                || ZONED.matcher(rest).lookingAt()
                || PARTED.matcher(rest).lookingAt();
        boolean year = !afterDate && YEAR.matcher(matcher.group()).lookingAt();
        if (!marked || year) {
            return null;
        }
        at = matcher.end();
        return new Clock(
                LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))), true, true);
    }

    private @Nullable Zone zone() {
        int start = head.startsWith(" uhr", at) ? at + 4 : at;
        int from = start;
        while (start < text.length() && start - from < 3 && " ([".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start >= text.length()) {
            return null;
        }
        // a minus is an offset in an ISO time only; elsewhere it starts the other end of a range
        char sign = text.charAt(start);
        boolean apart = start > from
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
