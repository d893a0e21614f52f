package io.hindcast.insight.figures;

import java.util.Arrays;
import java.util.Collection;

/** The known values of one figure in ascending order, and how many reports do not state it. */
public final class Sample {
    private final double[] sorted;
    private final int unknown;

    private Sample(double[] sorted, int unknown) {
        this.sorted = sorted;
        this.unknown = unknown;
    }

    /** The sample of these known values, which may come in any order. */
    public static Sample of(Collection<? extends Number> known, int unknown) {
        double[] sorted = known.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Sample(sorted, unknown);
    }

    /** The sample of known values that are in ascending order already; takes over the array. */
    public static Sample ofSorted(double[] known, int unknown) {
        return new Sample(known, unknown);
    }

    /** The values themselves, not to be changed. */
    double[] sorted() {
        return sorted;
    }

    /** How many of all are known. */
    public Coverage coverage() {
        return new Coverage(sorted.length, sorted.length + unknown);
    }

    /** How many values are known. */
    public int size() {
        return sorted.length;
    }

    /** The sum of the known values; 0 where none is known. */
    public double sum() {
        return Arrays.stream(sorted).sum();
    }

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /** The middle of at least one known value. */
    public double median() {
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
