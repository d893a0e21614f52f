package io.hindcast.ui.chart;

import java.util.List;

/** Lines over periods, with intervals as whiskers where a series has them; {@code log} puts durations on a log axis. */
public record LineChart(String label, Unit unit, boolean log, List<Group> groups, List<Series> series)
        implements ChartSpec {

    /** Copies the lists; throws {@link IllegalArgumentException} for a series that has not one value for each group. */
    public LineChart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        Numbers.check(groups, series);
    }

    @Override
    public String kind() {
        return "line";
    }

    @Override
    public Table table() {
        return Numbers.table(unit, groups, series);
    }
}
