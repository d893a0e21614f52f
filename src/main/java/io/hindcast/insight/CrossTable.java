package io.hindcast.insight;

import java.util.List;
import java.util.Map;

/** How many reports are in a group of each of two dimensions; rows and columns in the order to show them in. */
public record CrossTable(List<String> rows, List<String> columns, Map<String, Map<String, Integer>> counts) {

    /** Copies the collections. */
    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
    }

    /** The reports in both groups. */
    public int at(String row, String column) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }
}
