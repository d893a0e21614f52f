package io.hindcast.insight.figures;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How the median of one period differs from that of the period before, in the unit of the values. The interval comes from
 * independent draws out of the two exact bootstrap distributions (Efron and Tibshirani, 1993, section 8.3). {@code smallest} is the
 * change that these samples could detect: 2.8 standard errors, for 80% power at 5% two-sided (Bloom, <i>Minimum Detectable
 * Effects</i>, 1995). All three are null where either side has fewer than {@link Summary#ENOUGH} known values.
 */
public record MedianChange(
        @Nullable Double difference,
        @Nullable Interval interval,
        @Nullable Double smallest) {
    private static final double MULTIPLIER = 2.8;

    /** The change from the sample of the earlier period to that of the later one. */
    public static MedianChange between(Sample before, Sample after) {
        if (before.size() < Summary.ENOUGH || after.size() < Summary.ENOUGH) {
            return new MedianChange(null, null, null);
        }
        MedianDistribution old = MedianDistribution.of(before);
        MedianDistribution young = MedianDistribution.of(after);
        double error = Math.sqrt(old.variance() + young.variance());
        return new MedianChange(after.median() - before.median(), interval(old, young), MULTIPLIER * error);
    }

    /** Whether the samples show a change: at least the smallest detectable one, and an interval that leaves 0 out. */
    public boolean isDetectable() {
        return difference != null
                && interval != null
                && smallest != null
                && Math.abs(difference) >= smallest
                && !interval.contains(0);
    }

    private static Interval interval(MedianDistribution before, MedianDistribution after) {
        SplittableRandom random = new SplittableRandom(MeanBootstrap.SEED);
        double[] differences = new double[MeanBootstrap.RESAMPLES];
        for (int i = 0; i < differences.length; i++) {
            double one = after.quantile(random.nextDouble());
            differences[i] = one - before.quantile(random.nextDouble());
        }
        Arrays.sort(differences);
        Sample drawn = Sample.ofSorted(differences, 0);
        return new Interval(drawn.quantile(0.025), drawn.quantile(0.975));
    }
}
