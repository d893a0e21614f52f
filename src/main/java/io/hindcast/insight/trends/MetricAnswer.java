package io.hindcast.insight.trends;

import java.util.List;

/** What was measured, in words, and the figures by group; as JSON the answer of the contract. */
public record MetricAnswer(String definition, List<MetricRow> rows) {

    /** Copies the list. */
    public MetricAnswer {
        rows = List.copyOf(rows);
    }
}
