package io.hindcast.insight.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExactIntervalsTest {
    private static final Offset<Double> LAST_DIGIT = within(0.00006);

    @Test
    void shares_have_the_wilson_limits_published_by_newcombe() {
        // Newcombe (1998), table I, method 3
        assertInterval(Share.of(81, 263).interval(), 0.2553, 0.3662);
        assertInterval(Share.of(15, 148).interval(), 0.0624, 0.1605);
        assertInterval(Share.of(0, 20).interval(), 0, 0.1611);
        assertInterval(Share.of(1, 29).interval(), 0.0061, 0.1718);
    }

    @Test
    void a_share_of_nothing_is_unknown() {
        assertThat(Share.of(0, 0).value()).isNull();
        assertThat(Share.of(0, 0).interval()).isNull();
    }

    @Test
    void counts_have_the_exact_limits_of_garwood() {
        // Ulm (1990) and the usual tables after Garwood (1936)
        assertThat(Count.of(0).interval().low()).isZero();
        assertThat(Count.of(0).interval().high()).isCloseTo(3.689, within(0.0005));
        assertThat(Count.of(3).interval().low()).isCloseTo(0.619, within(0.0005));
        assertThat(Count.of(3).interval().high()).isCloseTo(8.767, within(0.0005));
        assertThat(Count.of(10).interval().low()).isCloseTo(4.795, within(0.0005));
        assertThat(Count.of(10).interval().high()).isCloseTo(18.390, within(0.0005));
    }

    @Test
    void rate_ratios_have_the_exact_limits_of_the_fluoroscopy_study() {
        // 41 cases in 28,010 and 15 in 19,017 person-years: Rothman's example, as worked in Stata's manual under ir
        RateRatio ratio = RateRatio.of(41, 28_010, 15, 19_017);

        assertThat(ratio.value()).isCloseTo(1.855759, within(1e-6));
        assertThat(requireNonNull(ratio.interval()).low()).isCloseTo(1.005684, within(1e-4));
        assertThat(requireNonNull(ratio.interval()).high()).isCloseTo(3.6093, within(1e-3));
        assertThat(ratio.isDetectable()).isTrue();
    }

    @Test
    void a_rate_ratio_without_an_event_before_has_only_a_lower_limit() {
        RateRatio ratio = RateRatio.of(3, 100, 0, 100);

        assertThat(ratio.value()).isNull();
        assertThat(requireNonNull(ratio.interval()).high()).isInfinite();
    }

    @Test
    void no_events_at_all_or_no_time_to_see_them_give_no_ratio() {
        assertThat(RateRatio.of(0, 100, 0, 100).interval()).isNull();
        assertThat(RateRatio.of(0, 0, 4, 100).interval()).isNull();
    }

    private static void assertInterval(@Nullable Interval actual, double low, double high) {
        Interval interval = requireNonNull(actual);
        assertThat(interval.low()).isCloseTo(low, LAST_DIGIT);
        assertThat(interval.high()).isCloseTo(high, LAST_DIGIT);
    }
}
