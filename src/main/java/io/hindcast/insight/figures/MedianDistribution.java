package io.hindcast.insight.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact distribution of the median over all n<sup>n</sup> bootstrap resamples of a sample, reached through order
 * statistics instead of drawing them (Efron, <i>Bootstrap Methods: Another Look at the Jackknife</i>, 1979, section 3;
 * Maritz and Jarrett, 1978). The k-th smallest of a resample is at most the i-th smallest of the sample with probability
 * P(Binomial(n, i/n) ≥ k). For an even n the median is the mean of two order statistics, whose joint distribution follows
 * the same way. Atoms less likely than 10<sup>−12</sup> are left out.
 */
final class MedianDistribution {
    private static final double NEGLIGIBLE = 1e-12;

    private final double[] values;
    private final double[] cumulated;

    private MedianDistribution(List<Atom> atoms) {
        atoms.sort(Comparator.comparingDouble(Atom::value));
        values = atoms.stream().mapToDouble(Atom::value).toArray();
        cumulated = atoms.stream().mapToDouble(Atom::probability).toArray();
        Arrays.parallelPrefix(cumulated, Double::sum);
    }

    /** One value that the median of a resample takes, and how likely. */
    private record Atom(double value, double probability) {}

    /** The distribution for a sample of at least one value. */
    static MedianDistribution of(Sample sample) {
        double[] x = sample.sorted();
        int n = x.length;
        List<Atom> atoms = new ArrayList<>();
        int lower = (n + 1) / 2;
        double below = 0;
        for (int i = 1; i <= n; i++) {
            double upTo = atMost(n, lower, i);
            double here = upTo - below;
            below = upTo;
            if (here < NEGLIGIBLE) {
                continue;
            }
            double apart = n % 2 == 1 ? 0 : addPairs(atoms, x, i);
            atoms.add(new Atom(x[i - 1], Math.max(0, here - apart)));
        }
        return new MedianDistribution(atoms);
    }

    /** The middle 95%, by percentiles. */
    Interval interval() {
        return new Interval(quantile(0.025), quantile(0.975));
    }

    /** The smallest value that at least this share of the resamples does not exceed. */
    double quantile(double p) {
        int found = Arrays.binarySearch(cumulated, p);
        return values[Math.min(found < 0 ? -found - 1 : found, values.length - 1)];
    }

    /** The variance of the median over the resamples: the square of its standard error. */
    double variance() {
        double mean = expectation(value -> value);
        return expectation(value -> (value - mean) * (value - mean));
    }

    private double expectation(DoubleUnaryOperator of) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += of.applyAsDouble(values[i]) * (cumulated[i] - (i == 0 ? 0 : cumulated[i - 1]));
        }
        return sum;
    }

    private static double atMost(int n, int k, int i) {
        return i == n ? 1 : BinomialDistribution.of(n, (double) i / n).survivalProbability(k - 1);
    }

    /**
     * For an even n = 2m: the lower middle is x(i) and the upper middle is x(j) > x(i) in
     * C(n,m) · (i<sup>m</sup> − (i−1)<sup>m</sup>) · ((n−j+1)<sup>m</sup> − (n−j)<sup>m</sup>) of the n<sup>n</sup>
     * resamples. Adds these pairs and returns their probability.
     */
    private static double addPairs(List<Atom> atoms, double[] x, int i) {
        int n = x.length;
        int m = n / 2;
        double half = BinomialDistribution.of(n, 0.5).logProbability(m) + n * Math.log(2);
        double sum = 0;
        for (int j = i + 1; j <= n; j++) {
            double pair = Math.exp(half + logStep(i, n, m) + logStep(n - j + 1, n, m));
            if (pair < NEGLIGIBLE / n) {
                break;
            }
            atoms.add(new Atom((x[i - 1] + x[j - 1]) / 2, pair));
            sum += pair;
        }
        return sum;
    }

    /** The logarithm of (k/n)<sup>m</sup> − ((k−1)/n)<sup>m</sup>. */
    private static double logStep(int k, int n, int m) {
        double step = k == 1 ? 0 : Math.log1p(-Math.exp(m * Math.log((k - 1.0) / k)));
        return m * Math.log((double) k / n) + step;
    }
}
