package io.hindcast.insight;

import java.util.Arrays;
import java.util.Collection;

/** The known values of one figure in ascending order, and how many reports do not state it. */
final class Sample {
    private final double[] sorted;
    private final int unknown;

    /** Takes over the array, which is in ascending order already. */
    Sample(double[] sorted, int unknown) {
        this.sorted = sorted;
        this.unknown = unknown;
    }

    static Sample of(Collection<? extends Number> known, int unknown) {
        double[] sorted = known.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Sample(sorted, unknown);
    }

    /** The values themselves, not to be changed. */
    double[] sorted() {
        return sorted;
    }

    Coverage coverage() {
        return new Coverage(sorted.length, sorted.length + unknown);
    }

    int size() {
        return sorted.length;
    }

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    double median() {
        return quantile(0.5);
    }

    /**
     * The quantile by linear interpolation between order statistics, at rank (n−1)p: definition 7 of Hyndman and Fan,
     * <i>Sample Quantiles in Statistical Packages</i> (1996), the default of R, NumPy and spreadsheets.
     */
    double quantile(double p) {
        double rank = (sorted.length - 1) * p;
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
