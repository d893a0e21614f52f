package io.hindcast.insight.figures;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * How the rate of events changed: events per day {@code after}, divided by events per day {@code before}. The interval is
 * the exact conditional one: given the total, the events after are binomial, and the Clopper–Pearson limits of that share
 * turn into limits of the ratio (Breslow and Day, <i>Statistical Methods in Cancer Research</i> II, 1987, section 3.4).
 * Null ratio where there was no event before; the interval's upper end is then infinite. No interval where nothing happened
 * at all or a side was not observed.
 */
public record RateRatio(
        int eventsAfter,
        long daysAfter,
        int eventsBefore,
        long daysBefore,
        @Nullable Double value,
        @Nullable Interval interval) {

    /** Compares so many events in so many days with those before. */
    public static RateRatio of(int eventsAfter, long daysAfter, int eventsBefore, long daysBefore) {
        int total = eventsAfter + eventsBefore;
        if (total == 0 || daysAfter <= 0 || daysBefore <= 0) {
            return new RateRatio(eventsAfter, daysAfter, eventsBefore, daysBefore, null, null);
        }
        double exposure = (double) daysBefore / daysAfter;
        var share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(total, eventsAfter, 0.05);
        Interval interval =
                new Interval(odds(share.getLowerBound()) * exposure, odds(share.getUpperBound()) * exposure);
        Double value = eventsBefore == 0 ? null : exposure * eventsAfter / eventsBefore;
        return new RateRatio(eventsAfter, daysAfter, eventsBefore, daysBefore, value, interval);
    }

    /** Whether this sample shows a change: an interval that leaves 1 out. */
    public boolean isDetectable() {
        return interval != null && !interval.contains(1);
    }

    private static double odds(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }
}
