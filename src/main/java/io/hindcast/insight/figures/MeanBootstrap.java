package io.hindcast.insight.figures;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap interval of a mean: the middle 95% of the means of 2,000 resamples (Efron and Tibshirani, <i>An
 * Introduction to the Bootstrap</i>, 1993, chapter 13). The seed is fixed, so that the same sample gives the same interval.
 * From 10,000 values on the resampled mean is normal (central limit theorem) to the last digit shown, and the interval is mean
 * ± 1.96 standard errors.
 */
final class MeanBootstrap {
    static final int RESAMPLES = 2_000;
    static final long SEED = 20_250_314;
    private static final int LARGE = 10_000;

    private MeanBootstrap() {}

    static Interval interval(Sample sample) {
        if (sample.size() >= LARGE) {
            double error = Math.sqrt(variance(sample) / sample.size());
            return new Interval(sample.mean() - 1.96 * error, sample.mean() + 1.96 * error);
        }
        double[] means = means(sample);
        Sample resampled = Sample.ofSorted(means, 0);
        return new Interval(resampled.quantile(0.025), resampled.quantile(0.975));
    }

    /** The means of the resamples, ascending. */
    static double[] means(Sample sample) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = sample.sorted();
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[r] = sum / values.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double variance(Sample sample) {
        double mean = sample.mean();
        return Arrays.stream(sample.sorted()).map(v -> (v - mean) * (v - mean)).sum() / sample.size();
    }
}
