package io.hindcast.insight.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds each interval against what defines it, by sums and enumerations that share no code with it. */
class IntervalDefinitionsTest {
    private static final double TAIL = 0.025;

    @ParameterizedTest
    @CsvSource({"1, 633, 3, 452", "4, 100, 9, 400", "7, 30, 2, 365", "12, 500, 12, 500"})
    void at_the_limits_of_a_rate_ratio_each_tail_of_the_binomial_is_one_fortieth(
            int after, int daysAfter, int before, int daysBefore) {
        Interval interval = requireNonNull(
                RateRatio.of(after, daysAfter, before, daysBefore).interval());
        int total = after + before;

        assertThat(binomial(after, total, total, share(interval.low(), daysAfter, daysBefore)))
                .isCloseTo(TAIL, within(1e-6));
        assertThat(binomial(0, after, total, share(interval.high(), daysAfter, daysBefore)))
                .isCloseTo(TAIL, within(1e-6));
    }

    @Test
    void a_rate_ratio_with_no_event_after_has_the_limit_of_the_closed_form() {
        // (α/2)^(1/n) solves (1 - p)^n = α/2, whose odds times the exposure are the upper limit
        RateRatio ratio = RateRatio.of(0, 510, 5, 550);
        double odds = 1 / Math.pow(TAIL, 1 / 5.0) - 1;

        assertThat(requireNonNull(ratio.interval()).low()).isZero();
        assertThat(requireNonNull(ratio.interval()).high()).isCloseTo(odds * 550 / 510, within(1e-9));
        assertThat(ratio.value()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "17", "60"})
    void at_the_limits_of_a_count_each_tail_of_poisson_is_one_fortieth(int events) {
        Interval interval = Count.of(events).interval();

        assertThat(1 - poisson(events - 1, interval.low())).isCloseTo(TAIL, within(1e-6));
        assertThat(poisson(events, interval.high())).isCloseTo(TAIL, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "3, 11", "48, 60"})
    void a_share_has_the_limits_of_wilson_s_own_formula(int part, int whole) {
        double z = 1.959963984540054;
        double p = (double) part / whole;
        double middle = p + z * z / (2 * whole);
        double half = z * Math.sqrt(p * (1 - p) / whole + z * z / (4.0 * whole * whole));
        double scale = 1 + z * z / whole;
        Interval interval = requireNonNull(Share.of(part, whole).interval());

        assertThat(interval.low()).isCloseTo((middle - half) / scale, within(1e-9));
        assertThat(interval.high()).isCloseTo((middle + half) / scale, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "5", "6"})
    void the_median_s_distribution_is_that_of_all_resamples_one_by_one(int size) {
        double[] values = Arrays.copyOf(new double[] {3, 8, 21, 34, 89, 144}, size);
        MedianDistribution exact = MedianDistribution.of(Sample.ofSorted(values, 0));
        double[] medians = medians(values);

        assertThat(exact.variance()).isCloseTo(variance(medians), within(1e-6));
        for (double p : List.of(0.025, 0.2, 0.51, 0.975)) {
            assertThat(exact.quantile(p)).isEqualTo(medians[(int) Math.ceil(p * medians.length) - 1]);
        }
    }

    @Test
    void the_interval_of_a_difference_of_medians_leaves_about_one_fortieth_of_all_pairs_on_each_side() {
        double[] before = {20, 35, 60, 90, 200};
        double[] after = {10, 15, 25, 70, 80};
        Interval interval = requireNonNull(MedianChange.between(Sample.ofSorted(before, 0), Sample.ofSorted(after, 0))
                .interval());
        TreeMap<Double, Double> differences = new TreeMap<>();
        double[] old = medians(before);
        Arrays.stream(medians(after))
                .forEach(one -> Arrays.stream(old)
                        .forEach(other -> differences.merge(one - other, 1.0 / old.length / old.length, Double::sum)));

        assertThat(sum(differences.headMap(interval.low(), false))).isLessThan(TAIL + 0.01);
        assertThat(sum(differences.headMap(interval.low(), true))).isGreaterThan(TAIL - 0.01);
        assertThat(sum(differences.tailMap(interval.high(), false))).isLessThan(TAIL + 0.01);
        assertThat(sum(differences.tailMap(interval.high(), true))).isGreaterThan(TAIL - 0.01);
    }

    @Test
    void the_interval_of_a_mean_leaves_about_one_fortieth_of_all_resamples_on_each_side() {
        double[] values = {3, 8, 21, 34, 89, 144};
        Interval interval = MeanBootstrap.interval(Sample.ofSorted(values, 0));
        double[] means =
                resampled(values, drawn -> Arrays.stream(drawn).average().orElseThrow());

        assertThat(shareOf(means, mean -> mean < interval.low())).isCloseTo(TAIL, within(0.01));
        assertThat(shareOf(means, mean -> mean > interval.high())).isCloseTo(TAIL, within(0.01));
    }

    @Test
    void the_smallest_detectable_change_is_that_of_eighty_percent_power_at_five_percent_two_sided() {
        double[] before = {20, 35, 60, 90, 200};
        double[] after = {10, 15, 25, 70, 80};
        double error = Math.sqrt(variance(medians(before)) + variance(medians(after)));
        double normal = 1.959963984540054 + 0.841621233572914; // the 97.5% and the 80% quantile

        assertThat(MedianChange.between(Sample.ofSorted(before, 0), Sample.ofSorted(after, 0))
                        .smallest())
                .isCloseTo(normal * error, withinPercentage(0.1));
    }

    private static double share(double ratio, int daysAfter, int daysBefore) {
        return ratio * daysAfter / (ratio * daysAfter + daysBefore);
    }

    /** The probability of {@code from} to {@code to} successes among {@code n}. */
    private static double binomial(int from, int to, int n, double p) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(k -> {
                    double ways = 1;
                    for (int i = 0; i < k; i++) {
                        ways = ways * (n - i) / (i + 1);
                    }
                    return ways * Math.pow(p, k) * Math.pow(1 - p, n - k);
                })
                .sum();
    }

    private static double poisson(int most, double expected) {
        double term = Math.exp(-expected);
        double sum = term;
        for (int k = 1; k <= most; k++) {
            term *= expected / k;
            sum += term;
        }
        return sum;
    }

    /** The median of each of all n^n resamples, ascending. */
    private static double[] medians(double[] values) {
        int n = values.length;
        return resampled(values, drawn -> (drawn[(n - 1) / 2] + drawn[n / 2]) / 2);
    }

    /** A figure of each of all n^n resamples, which it is given ascending; ascending too. */
    private static double[] resampled(double[] values, ToDoubleFunction<double[]> figure) {
        int n = values.length;
        return IntStream.range(0, (int) Math.pow(n, n))
                .mapToDouble(code -> {
                    double[] drawn = new double[n];
                    for (int i = 0, rest = code; i < n; i++, rest /= n) {
                        drawn[i] = values[rest % n];
                    }
                    Arrays.sort(drawn);
                    return figure.applyAsDouble(drawn);
                })
                .sorted()
                .toArray();
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    private static double shareOf(double[] values, DoublePredicate which) {
        return (double) Arrays.stream(values).filter(which).count() / values.length;
    }

    private static double sum(Map<Double, Double> shares) {
        return shares.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
