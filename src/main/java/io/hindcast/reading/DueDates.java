package io.hindcast.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day by which an action is promised; a month or a quarter is due on its last day. */
final class DueDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " {0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,? {0,2}(20\\d\\d))?\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of )?" + MONTH + "(?:[ -]|, ?)?(20\\d\\d)?\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)\\b");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\b(20\\d\\d)[-/](\\d{1,2})\\b");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + ",? {0,2}(20\\d\\d)\\b");
    private static final Pattern QUARTER =
            Pattern.compile("\\bq([1-4])[ /-]{0,2}(20\\d\\d)\\b|\\b(20\\d\\d)[ /-]{0,2}q([1-4])\\b");

    private DueDates() {}

    /** The first date in this text; null where there is none. {@code reported} lends its year to a day and month without one. */
    static @Nullable LocalDate in(String text, @Nullable LocalDate reported) {
        String plain = Words.fold(Words.brief(text, 200));
        try {
            return whole(plain, reported);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The first whole day with a year in this text; null where there is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return exact(Words.fold(Words.brief(text, 200)), null);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Whether the text begins with the name of a month, or its first three letters. */
    static boolean startsWithMonth(String lowerCase) {
        return lowerCase.length() >= 3
                && MONTHS.contains(lowerCase.substring(0, 3))
                && lowerCase.matches(MONTH + ".{0,300}");
    }

    // a due date is a day, the last day of a month, or the last day of a quarter, in any usual order of its
    // parts.
    private static @Nullable LocalDate whole(String text, @Nullable LocalDate reported) {
        LocalDate day = exact(text, reported);
        return day != null ? day : period(text);
    }

    private static @Nullable LocalDate exact(String text, @Nullable LocalDate reported) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.find()) {
            return day(monthDay.group(3), monthDay.group(1), number(monthDay, 2), reported);
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.find()) {
            return day(dayMonth.group(3), dayMonth.group(2), number(dayMonth, 1), reported);
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find() ? numeric(number(numbers, 1), number(numbers, 2), number(numbers, 3)) : null;
    }

    private static @Nullable LocalDate period(String text) {
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.find()) {
            return YearMonth.of(number(yearMonth, 1), number(yearMonth, 2)).atEndOfMonth();
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.find()) {
            return YearMonth.of(number(monthYear, 2), month(monthYear.group(1))).atEndOfMonth();
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            boolean quarterFirst = quarter.group(1) != null;
            int year = number(quarter, quarterFirst ? 2 : 3);
            return YearMonth.of(year, 3 * number(quarter, quarterFirst ? 1 : 4)).atEndOfMonth();
        }
        return null;
    }

    // a day without a year is the next such day from the report's date on.
    private static @Nullable LocalDate day(@Nullable String year, String month, int day, @Nullable LocalDate reported) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month(month), day);
        }
        if (reported == null) {
            return null;
        }
        LocalDate sameYear = LocalDate.of(reported.getYear(), month(month), day);
        return sameYear.isBefore(reported) ? sameYear.plusYears(1) : sameYear;
    }

    // in 10/17/2025 the part above twelve is the day; where both could be, the day comes first.
    private static LocalDate numeric(int first, int second, int year) {
        boolean dayFirst = first > 12 || second <= 12;
        return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
