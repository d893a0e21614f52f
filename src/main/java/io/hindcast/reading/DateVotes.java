package io.hindcast.reading;

import java.util.Optional;

/** How many dates of figures in some text can only be read with the day first, and how many only with the month first. */
public record DateVotes(int dayFirst, int monthFirst) {
    /** No date was seen. */
    public static final DateVotes NONE = new DateVotes(0, 0);

    /** Counts the dates of this text, {@code 17/10/2025}, {@code 10-17-2025}; one pass. */
    public static DateVotes in(String text) {
        int day = 0;
        int month = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '-' || c == '.') && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                int first = before(text, i);
                int second = after(text, i);
                if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
                    day++;
                } else if (second > 12 && second <= 31 && first >= 1 && first <= 12) {
                    month++;
                }
            }
        }
        return new DateVotes(day, month);
    }

    /** These and those together. */
    public DateVotes plus(DateVotes more) {
        return new DateVotes(dayFirst + more.dayFirst, monthFirst + more.monthFirst);
    }

    /** The order of most of the dates; empty where none was seen or they are even. */
    public Optional<DateOrder> majority() {
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** The one or two figures before this separator, where no figure or separator stands before them; else -1. */
    private static int before(String text, int separator) {
        int from = separator;
        while (from > 0 && isDigit(text, from - 1)) {
            from--;
        }
        boolean free = from == 0 || "./-:".indexOf(text.charAt(from - 1)) < 0;
        return free && separator - from <= 2 ? Integer.parseInt(text, from, separator, 10) : -1;
    }

    /** The one or two figures after this separator, where the same separator and a year of four figures follow; else -1. */
    private static int after(String text, int separator) {
        int to = separator + 1;
        while (to < text.length() && isDigit(text, to)) {
            to++;
        }
        boolean dated = to - separator <= 3
                && text.startsWith("20", to + 1)
                && text.charAt(to) == text.charAt(separator)
                && isDigit(text, to + 3)
                && isDigit(text, to + 4)
                && !isDigit(text, to + 5)
                && !(text.startsWith(".", to + 5) && isDigit(text, to + 6));
        return dated ? Integer.parseInt(text, separator + 1, to, 10) : -1;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
