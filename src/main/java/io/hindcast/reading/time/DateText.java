package io.hindcast.reading.time;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text: ISO, with the month's name in any order, and day-month-year in figures. A date without a year takes
 * the one that is nearest to a day that is known to be near; none is found where no such day is known.
 */
public final class DateText {
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
                    + "nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.(?= ))?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String EDGE = "(?<![\\w.])";
    private static final Cue ISO = of("(?<![\\d.])" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Cue COMPACT = of("(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)");
    private static final Cue MONTH_FIRST = of(EDGE + MONTH + " ?" + DAY + ",?(?: of)?,? " + YEAR + "\\b");
    private static final Cue DAY_FIRST = of(EDGE + DAY + "(?: of)?[ /-]" + MONTH + ",?[ /-]" + YEAR + "\\b");
    private static final Cue YEAR_FIRST = of(EDGE + YEAR + "[ -]" + MONTH + "[ -]" + DAY + "\\b");
    private static final Cue NAMED_FIGURES = of("(?<!\\d)" + YEAR + " ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号號]");
    private static final Cue FIGURES = of("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR + "(?![\\d])");
    private static final Cue SHORT_YEAR =
            of("(?<![\\d./]|\\d-)(\\d{1,2})([-/])(\\d{1,2})\\2([123]\\d)(?!\\d|[./-]\\d)");
    private static final Cue MONTH_DAY = of(EDGE + MONTH + " " + DAY + "\\b(?! ?:|:\\d|,? (?:19|20)\\d\\d)");
    private static final Cue DAY_MONTH = of(EDGE + DAY + "(?: of)? " + MONTH + "\\b(?!,? (?:19|20)\\d\\d)");
    private static final Cue MONTH_DAY_FIGURES =
            of("(?<![\\d./-])(\\d{1,2})[-/](\\d{1,2})(?=[ T,~]{1,4}\\d{1,2}:\\d\\d)");
    private static final Cue IMPOSSIBLE = of("(?<!\\d)\\d{5,}-\\d{2}-\\d{2}(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Days between a report and an event that are odd, and that are usual. */
    private static final int FAR = 30;

    private static final int NEAR = 7;

    private DateText() {}

    /** A date in a text: characters {@code from} (inclusive) to {@code to} (exclusive); {@code other} is the second reading of an ambiguous one. */
    public record Found(LocalDate date, @Nullable LocalDate other, int from, int to) {}

    private interface Reader {
        @Nullable
        Found read(Matcher matcher, Days days);
    }

    /** What a date begins with: the name of a month, a year of four figures, or one or two figures. */
    private enum Start {
        MONTH,
        YEAR,
        FIGURES;

        private static Start of(String text) {
            int figures = 0;
            while (figures < text.length() && text.charAt(figures) >= '0' && text.charAt(figures) <= '9') {
                figures++;
            }
            return figures == 0 ? MONTH : figures == 4 ? YEAR : FIGURES;
        }
    }

    private record Form(Cue pattern, Start start, boolean yearless, Reader reader) {}

    // dates are read in these forms; of two that overlap the earlier form wins.
    private static final List<Form> FORMS = List.of(
            new Form(ISO, Start.YEAR, false, (m, _) -> found(m, m.group(1), m.group(3), m.group(4))),
            new Form(NAMED_FIGURES, Start.YEAR, false, (m, _) -> found(m, m.group(1), m.group(2), m.group(3))),
            new Form(MONTH_FIRST, Start.MONTH, false, (m, _) -> found(m, m.group(3), m.group(1), m.group(2))),
            new Form(DAY_FIRST, Start.FIGURES, false, (m, _) -> found(m, m.group(3), m.group(2), m.group(1))),
            new Form(YEAR_FIRST, Start.YEAR, false, (m, _) -> found(m, m.group(1), m.group(2), m.group(3))),
            new Form(FIGURES, Start.FIGURES, false, DateText::figures),
            new Form(MONTH_DAY, Start.MONTH, true, (m, days) -> nearest(m, m.group(1), m.group(2), days)),
            new Form(MONTH_DAY_FIGURES, Start.FIGURES, true, DateText::withoutYear),
            new Form(DAY_MONTH, Start.FIGURES, true, (m, days) -> nearest(m, m.group(2), m.group(1), days)));

    private static final Prefilter PREFILTER =
            Prefilter.of(FORMS.stream().map(Form::pattern).toList());

    /** All dates in this text, in order. */
    public static List<Found> all(String text, Days days) {
        List<Found> found = new ArrayList<>();
        if (!holdsFigure(text)) {
            return found;
        }
        BitSet possible = PREFILTER.in(text);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Form form = FORMS.get(i);
            if (form.yearless() && days.near() == null) {
                continue;
            }
            for (Matcher m = form.pattern().first(text);
                    m != null;
                    m = form.pattern().next(m, text)) {
                Found each = form.reader().read(m, days);
                if (each != null && isFree(each, found)) {
                    found.add(each);
                }
            }
        }
        if (found.size() > 1) {
            found.sort(java.util.Comparator.comparingInt(Found::from));
        }
        return found;
    }

    private static boolean isFree(Found place, List<Found> taken) {
        for (Found each : taken) {
            if (overlap(each, place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The date that this text starts with, or null. */
    static @Nullable Found at(String text, Days days) {
        if (text.isEmpty() || !mayStart(text, 0)) {
            return null;
        }
        Start start = Start.of(text);
        for (Form form : FORMS) {
            if (form.start() != start || (form.yearless() && days.near() == null)) {
                continue;
            }
            Matcher matcher = form.pattern().pattern().matcher(text);
            Found found = matcher.lookingAt() ? form.reader().read(matcher, days) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a date may start at this place: a month's letter, or figures and behind them what no time or amount has. */
    static boolean mayStart(String text, int at) {
        char c = text.charAt(at);
        if (c < '0' || c > '9') {
            return "jfmasondJFMASOND".indexOf(c) >= 0;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at <= 4 && end < text.length() && "-/. snrtSNRT".indexOf(text.charAt(end)) >= 0;
    }

    /** The first date in this text that has a year. */
    public static Optional<Found> first(String text, @Nullable DateOrder order) {
        List<Found> all = all(text, new Days(null, order));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /** The first date in this title or value; one of figures may have a year of two, {@code 5-26-21}. */
    public static Optional<Found> brief(String text, @Nullable DateOrder order) {
        return first(text, order).or(() -> shortYear(text, order));
    }

    private static Optional<Found> shortYear(String text, @Nullable DateOrder order) {
        Matcher matcher = SHORT_YEAR.first(text);
        return matcher == null ? Optional.empty() : Optional.ofNullable(figures(matcher, new Days(null, order)));
    }

    /** The date that this file name starts with or holds, {@code 2025-03-01-outage}, {@code 20250301_outage}, {@code outage-5-26-21}. */
    public static Optional<LocalDate> inName(String name, @Nullable DateOrder order) {
        String words = name.replace('_', '-');
        return first(words, order)
                .or(() -> compact(name))
                .or(() -> shortYear(words, order))
                .map(Found::date);
    }

    private static Optional<Found> compact(String name) {
        Matcher matcher = COMPACT.first(name);
        return matcher == null
                ? Optional.empty()
                : Optional.ofNullable(found(matcher, matcher.group(1), matcher.group(2), matcher.group(3)));
    }

    /** Where a date with an impossible year is written, such as {@code 22025-03-18}. */
    public static Optional<String> impossible(String text) {
        Matcher matcher = IMPOSSIBLE.first(text);
        return matcher == null ? Optional.empty() : Optional.of(matcher.group());
    }

    // in day-month-year figures a number above 12 is the day; else the order of the report's other dates holds,
    // else that of its archive, else a slash means month first, a dash or a dot day first.
    private static @Nullable Found figures(Matcher matcher, Days days) {
        String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
        Found dayFirst = found(matcher, year, matcher.group(3), matcher.group(1));
        Found monthFirst = found(matcher, year, matcher.group(1), matcher.group(3));
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        boolean month = days.order() == null ? matcher.group(2).equals("/") : days.order() == DateOrder.MONTH_FIRST;
        Found likely = month ? monthFirst : dayFirst;
        return new Found(likely.date(), (month ? dayFirst : monthFirst).date(), likely.from(), likely.to());
    }

    // of the two readings of a day and a month in figures without a year, one that is no date falls out; else
    // the order of the other dates decides, but for one a month away from the report's date where the other is within a
    // week of it; where no order is known, the nearer to the report's date.
    private static @Nullable Found withoutYear(Matcher matcher, Days days) {
        Found dayFirst = nearest(matcher, matcher.group(2), matcher.group(1), days);
        Found monthFirst = nearest(matcher, matcher.group(1), matcher.group(2), days);
        LocalDate near = days.near();
        if (dayFirst == null || monthFirst == null || near == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        Found nearer = distance(dayFirst, near) < distance(monthFirst, near) ? dayFirst : monthFirst;
        Found likely = days.order() == null ? nearer : days.order() == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
        return distance(likely, near) > FAR && distance(nearer, near) <= NEAR ? nearer : likely;
    }

    // a date without a year takes the year that brings it nearest to the report's date.
    private static @Nullable Found nearest(Matcher matcher, String month, String day, Days days) {
        LocalDate near = days.near();
        Found best = null;
        for (int year = near == null ? 1 : near.getYear() - 1; near != null && year <= near.getYear() + 1; year++) {
            Found each = found(matcher, String.valueOf(year), month, day);
            if (each != null && (best == null || distance(each, near) < distance(best, near))) {
                best = each;
            }
        }
        return best;
    }

    private static long distance(Found found, LocalDate near) {
        return Math.abs(found.date().toEpochDay() - near.toEpochDay());
    }

    private static @Nullable Found found(Matcher matcher, String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            return new Found(date, null, matcher.start(), matcher.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean overlap(Found one, Found other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Cue of(String pattern) {
        return Cue.ofAnyCase(pattern);
    }
}
