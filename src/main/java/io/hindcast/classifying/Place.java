package io.hindcast.classifying;

/** Where a sentence stands in its report, and how much a match there counts: the root cause before other whys before the rest. */
enum Place {
    ROOT_CAUSE(6),
    WHY(3),
    TITLE(3),
    SUMMARY(3),
    /** A sentence elsewhere that says why: "because", "due to" ... */
    EXPLANATION(2),
    /** What the report gives as the trigger, or an event of its timeline that changes something; tells no factors. */
    CHANGE(3),
    BODY(1);

    private final double weight;

    Place(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
