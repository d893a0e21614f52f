package io.hindcast.insight.trends;

import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group of reports in minutes, rounded to hundredths; as JSON a row of the contract. Null where nothing
 * is known; {@code values} holds all known ones where there are too few ({@link Summary#ENOUGH}) to sum them up, and then
 * there are no intervals.
 */
public record MetricRow(
        String group,
        int known,
        int unknown,
        @Nullable Double median,
        @Nullable Double mean,
        @Nullable Double p90,
        @Nullable Double max,
        @Nullable Interval medianInterval,
        @Nullable Interval meanInterval,
        List<Double> values) {

    /** Copies the list. */
    public MetricRow {
        values = List.copyOf(values);
    }

    static MetricRow of(String group, Summary summary) {
        return new MetricRow(
                group,
                summary.coverage().known(),
                summary.coverage().unknown(),
                round(summary.median()),
                round(summary.mean()),
                round(summary.p90()),
                round(summary.max()),
                round(summary.medianInterval()),
                round(summary.meanInterval()),
                summary.values());
    }

    private static @Nullable Double round(@Nullable Double value) {
        return value == null ? null : hundredths(value);
    }

    private static @Nullable Interval round(@Nullable Interval interval) {
        return interval == null ? null : new Interval(hundredths(interval.low()), hundredths(interval.high()));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
