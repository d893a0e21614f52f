package io.hindcast.ui.chart;

import java.util.List;

/** A chart's numbers as rows: what "show as table" and the CSV file hold. */
public record Table(List<String> head, List<List<String>> rows) {

    /** Copies the lists. */
    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
