package io.hindcast.insight.figures;

import com.fasterxml.jackson.annotation.JsonValue;

/** A 95% interval, both ends included, in the unit of the figure beside it; in JSON a list of two numbers. */
public record Interval(double low, double high) {

    /** Checks the order; throws {@link IllegalArgumentException} that names ends in the wrong one. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    /** Whether the value lies inside, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @JsonValue
    double[] ends() {
        return new double[] {low, high};
    }
}
