package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells times of day that are written as four figures alone, "1405". */
final class FigureClock {
    private static final Pattern FIGURES = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d(?![\\p{L}\\d]|[.,:/%-]\\d)");
    private static final Pattern YEAR = Pattern.compile("20[012]\\d|19\\d\\d");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("\\d{4} \\p{Lu}\\p{Ll}");

    private FigureClock() {}

    /** Whether two or more of these lines, and at least half, begin with four figures that are not all years. */
    static boolean leads(List<Inline> lines) {
        List<String> clocks = new ArrayList<>();
        for (Inline line : lines) {
            if (startsWithFigure(line.text()) && FIGURES.matcher(line.text()).lookingAt()) {
                clocks.add(line.text());
            }
        }
        return clocks.size() >= 2
                && clocks.size() * 2 >= lines.size()
                && !clocks.stream().allMatch(text -> YEAR.matcher(text).lookingAt());
    }

    // four figures are a time where a timeline's bullet or line starts with them and they are set in bold or as
    // code, a capital letter follows, or the lines beside it start so too.
    /** This text with the colon of a time where it starts with such figures. */
    static String written(Inline content, String text, boolean amongOthers) {
        if (!startsWithFigure(text) || !FIGURES.matcher(text).lookingAt()) {
            return text;
        }
        boolean year = YEAR.matcher(text).lookingAt();
        boolean alone = !year && (BEFORE_CAPITAL.matcher(text).lookingAt() || isMarked(content));
        return alone || amongOthers ? text.substring(0, 2) + ":" + text.substring(2) : text;
    }

    private static boolean startsWithFigure(String text) {
        return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '2';
    }

    private static boolean isMarked(Inline content) {
        return content.spans().stream()
                .anyMatch(span -> (span.mark() == Mark.CODE || span.mark() == Mark.STRONG)
                        && span.from() == 0
                        && (span.to() == 4 || span.to() == 5));
    }
}
