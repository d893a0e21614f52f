package io.hindcast.searching.syntax;

import io.hindcast.searching.syntax.Token.Kind;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields about time: dates, ranges of them, and times to restore. */
final class Times {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(.+)");
    private static final Pattern RANGE = Pattern.compile("\\s*(\\S+)\\s+(?:TO|to)\\s+(\\S+)\\s*");
    private static final Pattern ELAPSED = Pattern.compile("(\\d{1,6})\\s*(m|min|h|d)?");

    private Times() {}

    static Node days(Field field, Token value) throws Misread {
        if (value.is(Kind.RANGE)) {
            return range(value);
        }
        Matcher parts = compared(value);
        TimeSpan span = span(value, parts.group(2));
        String sign = parts.group(1) == null ? "=" : parts.group(1);
        return switch (field) {
            case BEFORE -> until(span.first().minusDays(1));
            case AFTER -> since(span.last().plusDays(1));
            default ->
                switch (sign) {
                    case ">" -> since(span.last().plusDays(1));
                    case ">=" -> since(span.first());
                    case "<" -> until(span.first().minusDays(1));
                    case "<=" -> until(span.last());
                    default -> new Node.Days(span.first(), span.last());
                };
        };
    }

    static Node restored(Token value) throws Misread {
        Matcher parts = compared(value);
        Matcher elapsed = ELAPSED.matcher(parts.group(2));
        if (!elapsed.matches()) {
            throw new Misread(
                    value,
                    "This is no time to restore: " + value.text() + ".",
                    "Write restore:>=90, restore:<2h or restore:>1d; a bare number is minutes.");
        }
        String unit = elapsed.group(2);
        int minutes = Integer.parseInt(elapsed.group(1)) * ("h".equals(unit) ? 60 : "d".equals(unit) ? 1440 : 1);
        return switch (parts.group(1) == null ? "=" : parts.group(1)) {
            case ">" -> new Node.Restored(minutes + 1, Integer.MAX_VALUE);
            case ">=" -> new Node.Restored(minutes, Integer.MAX_VALUE);
            case "<" -> new Node.Restored(0, minutes - 1);
            case "<=" -> new Node.Restored(0, minutes);
            default -> new Node.Restored(minutes, minutes);
        };
    }

    private static Node range(Token value) throws Misread {
        Matcher ends = RANGE.matcher(value.text());
        if (!ends.matches()) {
            throw new Misread(
                    value, "This is no range of dates.", "Write it as [2025-01 TO 2025-06]; * leaves an end open.");
        }
        TimeSpan first = ends.group(1).equals("*") ? null : span(value, ends.group(1));
        TimeSpan last = ends.group(2).equals("*") ? null : span(value, ends.group(2));
        if (first != null && last != null && first.first().isAfter(last.last())) {
            throw new Misread(value, "This range ends before it begins.", "Put the earlier date first.");
        }
        return new Node.Days(first == null ? null : first.first(), last == null ? null : last.last());
    }

    private static Matcher compared(Token value) throws Misread {
        Matcher parts = COMPARED.matcher(value.text());
        if (!parts.matches()) {
            throw new Misread(value, "A value is missing here.", "Write the value right after the colon.");
        }
        return parts;
    }

    private static TimeSpan span(Token value, String text) throws Misread {
        return TimeSpan.of(text)
                .orElseThrow(() -> new Misread(
                        value,
                        "This is no date: " + text + ".",
                        "Write 2025, 2025-Q1, 2025-03 or 2025-03-14; also >=2025-03 and [2025-01 TO 2025-06]."));
    }

    private static Node.Days since(@Nullable LocalDate first) {
        return new Node.Days(first, null);
    }

    private static Node.Days until(@Nullable LocalDate last) {
        return new Node.Days(null, last);
    }
}
