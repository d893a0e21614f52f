package io.hindcast.insight.trends;

import io.hindcast.insight.figures.MedianChange;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.figures.Summary;
import io.hindcast.report.Measure;
import java.util.Map;

/** A stretch of time against the one before: how many incidents, and how long they took. */
public record Comparison(
        Stretch now, Stretch before, int incidents, int incidentsBefore, RateRatio rate, Map<Measure, Took> took) {

    /** Copies the map. */
    public Comparison {
        took = Map.copyOf(took);
    }

    /** One measure in both stretches, and how its median changed. */
    public record Took(Summary now, Summary before, MedianChange change) {}
}
