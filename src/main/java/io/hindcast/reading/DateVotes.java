package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.format.Format;
import java.util.Optional;

/**
 * How many dates of figures in some text can only be read with the day first, how many only with the month first, and how
 * many with either.
 */
public record DateVotes(int dayFirst, int monthFirst, int either) {
    /** No date was seen. */
    public static final DateVotes NONE = new DateVotes(0, 0, 0);

    /** Counts the dates of this text, {@code 17/10/2025}, {@code 10-17-2025}; one pass. Those without a year of four figures count as {@code either}. */
    public static DateVotes in(String text) {
        int[] counts = new int[3];
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '-' || c == '.') && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                count(text, i, counts);
            }
        }
        return new DateVotes(counts[0], counts[1], counts[2]);
    }

    /** Counts the dates of this file and of its name; none in a file that is not opened. */
    public static DateVotes in(SourceFile file) {
        Optional<String> text = Format.isPlain(file)
                ? Optional.of(new String(file.bytes(), ISO_8859_1))
                : Format.open(file) instanceof Format.Opened(Document document)
                        ? Optional.of(document.text())
                        : Optional.empty();
        return text.map(words -> in(words).plus(in(file.name()))).orElse(NONE);
    }

    private static void count(String text, int separator, int[] counts) {
        int first = before(text, separator);
        int to = separator + 1;
        while (isDigit(text, to) && to - separator <= 3) {
            to++;
        }
        if (first < 1 || first > 31 || to - separator > 3) {
            return;
        }
        int second = Integer.parseInt(text, separator + 1, to, 10);
        boolean year = hasYear(text, separator, to);
        if (first <= 12 && second >= 1 && second <= 12) {
            counts[2] += first != second && (year || hasShortYear(text, separator, to) || hasTime(text, to)) ? 1 : 0;
        } else if (year && first > 12 && second >= 1 && second <= 12) {
            counts[0]++;
        } else if (year && first <= 12 && second > 12 && second <= 31) {
            counts[1]++;
        }
    }

    /** These and those together. */
    public DateVotes plus(DateVotes more) {
        return new DateVotes(dayFirst + more.dayFirst, monthFirst + more.monthFirst, either + more.either);
    }

    /** The order of most of the dates; empty where none was seen or they are even. */
    public Optional<DateOrder> majority() {
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** Whether the text has dates that can be read in two ways and does not tell by others which is meant. */
    public boolean isOpen() {
        return either > 0 && dayFirst == monthFirst;
    }

    /** The one or two figures before this separator, where no figure or separator stands before them; else -1. */
    private static int before(String text, int separator) {
        int from = separator;
        while (from > 0 && separator - from <= 2 && isDigit(text, from - 1)) {
            from--;
        }
        boolean free = from == 0 || "./-:".indexOf(text.charAt(from - 1)) < 0;
        return free && separator - from <= 2 ? Integer.parseInt(text, from, separator, 10) : -1;
    }

    /** Whether the same separator and a year of four figures stand here. */
    private static boolean hasYear(String text, int separator, int to) {
        return (text.startsWith("20", to + 1) || text.startsWith("19", to + 1))
                && text.charAt(to) == text.charAt(separator)
                && isDigit(text, to + 3)
                && isDigit(text, to + 4)
                && !isDigit(text, to + 5)
                && !(text.startsWith(".", to + 5) && isDigit(text, to + 6));
    }

    /** Whether the same slash or dash and a year of two figures stand here. */
    private static boolean hasShortYear(String text, int separator, int to) {
        return to + 2 < text.length()
                && text.charAt(separator) != '.'
                && text.charAt(to) == text.charAt(separator)
                && isDigit(text, to + 1)
                && isDigit(text, to + 2)
                && !isDigit(text, to + 3);
    }

    /** Whether a time of the day stands behind a blank here. */
    private static boolean hasTime(String text, int to) {
        boolean blank = to < text.length() && " T,".indexOf(text.charAt(to)) >= 0;
        int colon = text.indexOf(':', to);
        return blank && colon > to && colon <= to + 5 && isDigit(text, colon - 1) && isDigit(text, colon + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
