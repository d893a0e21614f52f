package io.hindcast.classifying;

import io.hindcast.report.Axis;

/** A sentence that speaks for a category: how loudly (points), and the characters that do. */
record Finding(Axis axis, String category, double points, Sentence sentence, int from, int to) {

    /** What this finding counts, by itself. */
    double weight() {
        return points * sentence.place().weight(axis);
    }
}
