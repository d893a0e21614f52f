package io.hindcast.insight.figures;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure over a group of reports, in the unit of its values. Null where nothing is known; no interval and no summary
 * to be shown for fewer than {@link #ENOUGH} known values: {@code values} then holds them all, ascending.
 */
public record Summary(
        Coverage coverage,
        @Nullable Double median,
        @Nullable Double mean,
        @Nullable Double p90,
        @Nullable Double max,
        @Nullable Interval medianInterval,
        @Nullable Interval meanInterval,
        List<Double> values) {

    /** The number of known values from which on a summary says more than the values themselves. */
    public static final int ENOUGH = 5;

    /** Copies the list. */
    public Summary {
        values = List.copyOf(values);
    }

    /** Whether there are values enough to be summed up. */
    public boolean isEnough() {
        return coverage.known() >= ENOUGH;
    }

    /** Sums the sample up. */
    public static Summary of(Sample sample) {
        if (sample.size() == 0) {
            return new Summary(sample.coverage(), null, null, null, null, null, null, List.of());
        }
        boolean enough = sample.size() >= ENOUGH;
        return new Summary(
                sample.coverage(),
                sample.median(),
                sample.mean(),
                sample.quantile(0.9),
                sample.quantile(1),
                enough ? MedianDistribution.of(sample).interval() : null,
                enough ? MeanBootstrap.interval(sample) : null,
                enough ? List.of() : Arrays.stream(sample.sorted()).boxed().toList());
    }
}
