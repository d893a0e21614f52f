package io.hindcast.insight.trends;

import java.util.List;
import java.util.Map;

/**
 * How many reports are in a group of each of two dimensions; rows and columns in the order to show them in, {@code reports} in
 * all. A report may be in several groups of a dimension, so that rows add up to more than their total.
 */
public record CrossTable(
        List<String> rows,
        List<String> columns,
        Map<String, Map<String, Integer>> counts,
        Map<String, Integer> rowTotals,
        Map<String, Integer> columnTotals,
        int reports) {

    /** Copies the collections. */
    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
        rowTotals = Map.copyOf(rowTotals);
        columnTotals = Map.copyOf(columnTotals);
    }

    /** The reports in both groups. */
    public int at(String row, String column) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }

    /** Whether no report is in two rows or two columns, so that the cells add up to all reports. */
    public boolean isPartition() {
        return sum(rowTotals) == reports && sum(columnTotals) == reports;
    }

    private static int sum(Map<String, Integer> totals) {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
