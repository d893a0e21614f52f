package io.hindcast.insight.figures;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A number of events in a period, with the exact 95% interval of the number to expect (Garwood, <i>Fiducial Limits for the
 * Poisson Distribution</i>, 1936, by quantiles of chi-squared).
 */
public record Count(int value, Interval interval) {

    /** The count of so many events. */
    public static Count of(int events) {
        double low = events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(0.025) / 2;
        double high = ChiSquaredDistribution.of(2.0 * events + 2).inverseCumulativeProbability(0.975) / 2;
        return new Count(events, new Interval(low, high));
    }
}
