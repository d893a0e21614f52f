package io.hindcast.classifying;

import io.hindcast.report.Axis;

/**
 * Where a sentence stands in its report, and how much a match there counts. For factors the root cause counts before other
 * whys before the rest; for triggers what the report gives as the trigger and what changed before the impact, then the
 * summary.
 */
enum Place {
    ROOT_CAUSE(6, 1),
    WHY(4, 2),
    TITLE(3, 2),
    SUMMARY(3, 3),
    /** A sentence elsewhere that says why: "because", "due to" ... */
    EXPLANATION(2, 2),
    /** What the report gives as the trigger, or what its timeline tells before the impact; it tells no factors. */
    CHANGE(0, 5),
    BODY(1, 0.5);

    private final double factor;
    private final double trigger;

    Place(double factor, double trigger) {
        this.factor = factor;
        this.trigger = trigger;
    }

    double weight(Axis axis) {
        return axis == Axis.FACTOR ? factor : trigger;
    }
}
