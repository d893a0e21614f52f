package io.hindcast.classifying;

import io.hindcast.report.Axis;

/** A sentence that speaks for a category: how loudly (points), the characters that do, and by which rule as the catalogue writes it. */
record Finding(Axis axis, String category, double points, Sentence sentence, int from, int to, String rule) {

    /** What this finding counts, by itself. */
    double weight() {
        return points * sentence.place().weight(axis);
    }

    /** The rule and the words that it matched, as people are told them. */
    String told() {
        return rule + ", by “" + sentence.text().substring(from, to).strip() + "”";
    }
}
