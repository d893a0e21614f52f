package io.hindcast.insight.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    /** Survival of treated mice in days: Efron and Tibshirani (1993), table 2.1. */
    private static final Sample MICE = Sample.of(List.of(94, 197, 16, 38, 99, 141, 23), 0);

    @Test
    void quantiles_follow_definition_7_as_in_r() {
        Sample ten = Sample.of(IntStream.rangeClosed(1, 10).boxed().toList(), 0);

        assertThat(ten.median()).isEqualTo(5.5);
        assertThat(ten.quantile(0.9)).isCloseTo(9.1, within(1e-12)); // R: quantile(1:10, 0.9)
        assertThat(ten.quantile(0)).isEqualTo(1);
        assertThat(ten.quantile(1)).isEqualTo(10);
    }

    @Test
    void the_median_of_the_mice_has_the_published_ideal_bootstrap_error() {
        // Efron and Tibshirani (1993), table 2.2: 37.83 days with infinitely many resamples
        assertThat(Math.sqrt(MedianDistribution.of(MICE).variance())).isCloseTo(37.83, within(0.005));
    }

    @Test
    void the_mean_of_the_mice_has_nearly_the_published_ideal_bootstrap_error() {
        double[] means = MeanBootstrap.means(MICE);
        double center = Arrays.stream(means).average().orElseThrow();
        double variance = Arrays.stream(means)
                .map(m -> (m - center) * (m - center))
                .average()
                .orElseThrow();

        // Efron and Tibshirani (1993), table 2.2: 23.36 days; 2,000 resamples come within 5%
        assertThat(Math.sqrt(variance)).isCloseTo(23.36, within(1.2));
        assertThat(MeanBootstrap.interval(MICE).contains(MICE.mean())).isTrue();
    }

    @Test
    void the_exact_distribution_of_an_even_sample_agrees_with_drawing_resamples() {
        double[] values = {3, 5, 8, 13, 21, 34, 55, 89, 144, 233};
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        double[] medians = IntStream.range(0, 200_000)
                .mapToDouble(r -> Sample.ofSorted(
                                IntStream.range(0, 10)
                                        .mapToDouble(i -> values[random.nextInt(10)])
                                        .sorted()
                                        .toArray(),
                                0)
                        .median())
                .sorted()
                .toArray();
        MedianDistribution exact = MedianDistribution.of(Sample.ofSorted(values, 0));

        assertThat(exact.variance()).isCloseTo(variance(medians), within(variance(medians) * 0.03));
        assertThat(exact.quantile(0.025)).isEqualTo(medians[5_000]);
        assertThat(exact.quantile(0.3)).isEqualTo(medians[60_000]);
    }

    @Test
    void a_large_sample_has_the_interval_that_order_statistics_promise() {
        Sample even = Sample.of(IntStream.rangeClosed(1, 10_000).boxed().toList(), 0);
        Interval interval = MedianDistribution.of(even).interval();

        // ranks n/2 ± 1.96 √n / 2 (Conover, Practical Nonparametric Statistics, 1999, section 3.2)
        assertThat(interval.low()).isCloseTo(5000.5 - 98, within(2.0));
        assertThat(interval.high()).isCloseTo(5000.5 + 98, within(2.0));
        assertThat(MeanBootstrap.interval(even).high()).isCloseTo(5000.5 + 56.6, within(1.0));
    }

    @Test
    void the_same_sample_gives_the_same_interval_in_any_order() {
        assertThat(MeanBootstrap.interval(Sample.of(List.of(9, 1, 4, 7, 2), 0)))
                .isEqualTo(MeanBootstrap.interval(Sample.of(List.of(1, 2, 4, 7, 9), 0)));
    }

    @Test
    void nothing_known_is_no_figure_and_never_zero() {
        Summary nothing = Summary.of(Sample.of(List.of(), 3));

        assertThat(nothing.median()).isNull();
        assertThat(nothing.mean()).isNull();
        assertThat(nothing.max()).isNull();
        assertThat(nothing.medianInterval()).isNull();
        assertThat(nothing.coverage()).isEqualTo(new Coverage(0, 3));
    }

    @Test
    void fewer_than_five_values_are_shown_themselves_without_an_interval() {
        Summary few = Summary.of(Sample.of(List.of(40, 10, 25), 2));

        assertThat(few.isEnough()).isFalse();
        assertThat(few.values()).containsExactly(10.0, 25.0, 40.0);
        assertThat(few.medianInterval()).isNull();
        assertThat(few.meanInterval()).isNull();
        assertThat(few.coverage().unknown()).isEqualTo(2);
    }

    @Test
    void no_change_is_claimed_below_the_smallest_that_the_samples_could_show() {
        Sample before = Sample.of(List.of(20, 35, 60, 90, 200, 15, 45), 0);
        Sample after = Sample.of(List.of(25, 30, 75, 80, 150, 20, 50), 0);
        MedianChange change = MedianChange.between(before, after);

        assertThat(change.difference()).isEqualTo(5.0);
        assertThat(change.isDetectable()).isFalse();
        assertThat(change.smallest()).isNotNull().isGreaterThan(5.0);
    }

    @Test
    void a_clear_change_is_claimed_with_its_interval() {
        Sample before = Sample.of(IntStream.range(100, 130).boxed().toList(), 0);
        Sample after = Sample.of(IntStream.range(40, 70).boxed().toList(), 0);
        MedianChange change = MedianChange.between(before, after);

        assertThat(change.difference()).isEqualTo(-60.0);
        assertThat(change.isDetectable()).isTrue();
        assertThat(requireNonNull(change.interval()).contains(-60)).isTrue();
    }

    @Test
    void too_few_values_allow_no_comparison() {
        Sample four = Sample.of(List.of(1, 2, 3, 4), 0);

        assertThat(MedianChange.between(four, four).difference()).isNull();
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }
}
