package io.hindcast.reading.time;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the day by which an action is promised; a month or a quarter is due on its last day. */
public final class DueDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Cue YEAR_MONTH = Cue.of("\\b(20\\d\\d)[-/](\\d{1,2})\\b");
    private static final Cue MONTH_YEAR = Cue.of("\\b" + MONTH + ",? {0,2}(20\\d\\d)\\b");
    private static final Cue QUARTER = Cue.of("\\bq([1-4])[ /-]{0,2}(20\\d\\d)\\b|\\b(20\\d\\d)[ /-]{0,2}q([1-4])\\b");

    private static final Cue BARE_QUARTER = Cue.of("\\bq([1-4])\\b");
    private static final Cue BARE_MONTH =
            Cue.of("^(?:(?:the )?end of )?(?!may$)" + MONTH + "$|\\bend of " + MONTH + "$");

    private DueDates() {}

    /** The first day, month or quarter in this text; null where there is none. */
    public static @Nullable LocalDate in(String text, Days days) {
        String plain = Words.fold(Words.brief(text, 200));
        LocalDate day = day(plain, days);
        day = day == null ? RelativeDay.of(plain, days.near()) : day;
        try {
            return day != null ? day : orYearless(plain, days);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The first whole day with a year in this text; null where there is none. */
    public static @Nullable LocalDate day(String text, Days days) {
        return DateText.first(text, days.order()).map(DateText.Found::date).orElse(null);
    }

    /** Whether this text is a day, or a month or quarter with its year, and nothing else. */
    public static boolean isWhole(String text, Days days) {
        String plain = Words.fold(text.strip());
        if (RelativeDay.isWhole(plain, days.near())) {
            return true;
        }
        plain = plain.replaceFirst("^(?:the )?end of ", "");
        DateText.Found day = DateText.at(plain, days);
        return (day != null && day.to() >= plain.length())
                || MONTH_YEAR.matcher(plain).matches()
                || QUARTER.matcher(plain).matches()
                || (days.near() != null
                        && (BARE_QUARTER.matcher(plain).matches()
                                || BARE_MONTH.matcher(plain).matches()));
    }

    /** Whether this text tells a day by its distance from the report alone, "in 30 days". */
    public static boolean isRelative(String text, Days days) {
        return RelativeDay.of(Words.fold(text), days.near()) != null;
    }

    /** Whether the first day of this text can be read in two ways. */
    public static boolean isAmbiguous(String text, Days days) {
        return DateText.first(text, days.order())
                .filter(each -> each.other() != null)
                .isPresent();
    }

    /** Whether the text begins with the name of a month, or its first three letters. */
    public static boolean startsWithMonth(String lowerCase) {
        return lowerCase.length() >= 3
                && MONTHS.contains(lowerCase.substring(0, 3))
                && lowerCase.matches(MONTH + ".{0,300}");
    }

    // a due date is a day, the last day of a month, or the last day of a quarter, in any usual order of its
    // parts.
    // a day, a month or a quarter without a year is the next such one from the report's date on.
    private static @Nullable LocalDate orYearless(String text, Days days) {
        LocalDate period = period(text);
        LocalDate reported = days.near();
        if (period != null || reported == null) {
            return period;
        }
        return DateText.all(text, days).stream()
                .findFirst()
                .map(DateText.Found::date)
                .map(day -> day.isBefore(reported) ? day.plusYears(1) : day)
                .map(day -> day.minusYears(1).isBefore(reported) ? day : day.minusYears(1))
                .orElseGet(() -> nextPeriod(text.strip(), reported));
    }

    private static @Nullable LocalDate nextPeriod(String text, LocalDate reported) {
        Matcher quarter = BARE_QUARTER.first(text);
        Matcher month = quarter == null ? BARE_MONTH.first(text) : null;
        if (quarter == null && month == null) {
            return null;
        }
        String name = month == null ? "" : month.group(1) != null ? month.group(1) : month.group(2);
        int last = quarter != null ? 3 * number(quarter, 1) : number(name);
        LocalDate end = YearMonth.of(reported.getYear(), last).atEndOfMonth();
        return end.isBefore(reported)
                ? YearMonth.of(reported.getYear() + 1, last).atEndOfMonth()
                : end;
    }

    /** The last day of the month and year that this text names; null where it names none. */
    public static @Nullable LocalDate month(String text) {
        try {
            LocalDate period = period(Words.fold(Words.brief(text.replace('_', '-'), 200)));
            return QUARTER.in(Words.fold(text)) ? null : period;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable LocalDate period(String text) {
        Matcher yearMonth = YEAR_MONTH.first(text);
        if (yearMonth != null) {
            return YearMonth.of(number(yearMonth, 1), number(yearMonth, 2)).atEndOfMonth();
        }
        Matcher monthYear = MONTH_YEAR.first(text);
        if (monthYear != null) {
            return YearMonth.of(number(monthYear, 2), number(monthYear.group(1)))
                    .atEndOfMonth();
        }
        Matcher quarter = QUARTER.first(text);
        if (quarter != null) {
            boolean quarterFirst = quarter.group(1) != null;
            int year = number(quarter, quarterFirst ? 2 : 3);
            return YearMonth.of(year, 3 * number(quarter, quarterFirst ? 1 : 4)).atEndOfMonth();
        }
        return null;
    }

    private static int number(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
