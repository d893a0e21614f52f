package io.hindcast.classifying;

/** Where a sentence stands in its report, and how much a match there counts: the root cause before other whys before the rest. */
enum Place {
    ROOT_CAUSE(6),
    WHY(3),
    TITLE(3),
    SUMMARY(3),
    /** A sentence elsewhere that says why: "because", "due to" ... */
    EXPLANATION(2),
    /** An event of the timeline that changes something; it tells triggers, not factors. */
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
