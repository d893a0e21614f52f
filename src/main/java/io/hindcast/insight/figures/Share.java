package io.hindcast.insight.figures;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many, with the Wilson score interval of the share (Wilson, 1927; method 3 of Newcombe, <i>Two-sided
 * confidence intervals for the single proportion</i>, 1998). The interval is null where the whole is nothing.
 */
public record Share(int part, int whole, @Nullable Interval interval) {

    /** The share of {@code part} in {@code whole}; throws {@link IllegalArgumentException} for counts that cannot be. */
    public static Share of(int part, int whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("Not a share: " + part + " of " + whole);
        }
        if (whole == 0) {
            return new Share(0, 0, null);
        }
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(whole, part, 0.05);
        return new Share(part, whole, new Interval(wilson.getLowerBound(), wilson.getUpperBound()));
    }

    /** The share between 0 and 1; null of nothing. */
    public @Nullable Double value() {
        return whole == 0 ? null : (double) part / whole;
    }
}
