package io.hindcast.classifying;

import io.hindcast.report.Axis;

/**
 * Where a sentence stands in its report, and how much a match there counts. For factors the root cause counts before other
 * whys before the rest; for triggers what the report gives as the trigger and what changed before the impact, then the
 * summary.
 */
enum Place {
    ROOT_CAUSE(6, 2),
    WHY(3, 1.75),
    TITLE(3, 2),
    SUMMARY(3, 3),
    /** A sentence elsewhere that says why: "because", "due to" ... */
    EXPLANATION(2, 2),
    /** What the report gives as the trigger, or the changes that its timeline tells before anybody noticed. */
    CHANGE(0, 5),
    /** The first thing that the timeline tells, where it is no change: often the impact, sometimes what set it off. */
    ONSET(0, 2.5),
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
