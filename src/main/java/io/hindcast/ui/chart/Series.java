package io.hindcast.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value for each group of a chart, null where unknown. {@code color} is a token of {@link Tokens}; {@code low} and
 * {@code high} are the ends of an interval around each value; {@code texts} are written at the bars instead of the values;
 * {@code colors} gives every group its own colour.
 */
public record Series(
        String key,
        String label,
        String color,
        List<@Nullable Double> values,
        @Nullable List<@Nullable Double> low,
        @Nullable List<@Nullable Double> high,
        @Nullable List<@Nullable String> texts,
        @Nullable List<String> colors) {

    /** Copies the lists, which may hold nulls. */
    public Series {
        values = copy(values);
        low = low == null ? null : copy(low);
        high = high == null ? null : copy(high);
        texts = texts == null ? null : copy(texts);
        colors = colors == null ? null : List.copyOf(colors);
    }

    /** A series of plain values. */
    public static Series of(String key, String label, String color, List<? extends @Nullable Number> values) {
        return new Series(key, label, color, doubles(values), null, null, null, null);
    }

    /** The same series with an interval around each value. */
    public Series interval(List<? extends @Nullable Number> ends, List<? extends @Nullable Number> otherEnds) {
        return new Series(key, label, color, values, doubles(ends), doubles(otherEnds), texts, colors);
    }

    /** The same series with these words at its bars. */
    public Series texts(List<@Nullable String> words) {
        return new Series(key, label, color, values, low, high, words, colors);
    }

    /** The same series with a colour of its own for each group. */
    public Series colors(List<String> tokens) {
        return new Series(key, label, color, values, low, high, texts, tokens);
    }

    private static List<@Nullable Double> doubles(List<? extends @Nullable Number> numbers) {
        List<@Nullable Double> doubles = new ArrayList<>();
        for (Number number : numbers) {
            doubles.add(number == null ? null : Double.valueOf(number.doubleValue()));
        }
        return doubles;
    }

    private static <T extends @Nullable Object> List<T> copy(List<T> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }
}
