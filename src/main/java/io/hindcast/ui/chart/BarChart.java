package io.hindcast.ui.chart;

import java.util.List;

/** Bars from zero: one for each group and series, across (for names) or upright (for periods), side by side or stacked. */
public record BarChart(
        String label, Unit unit, boolean horizontal, boolean stacked, List<Group> groups, List<Series> series)
        implements ChartSpec {

    /** Copies the lists; throws {@link IllegalArgumentException} for a series that has not one value for each group. */
    public BarChart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        Numbers.check(groups, series);
    }

    /** Bars across, one for each group. */
    public static BarChart across(String label, Unit unit, List<Group> groups, Series series) {
        return new BarChart(label, unit, true, false, groups, List.of(series));
    }

    /** Upright bars, one for each group. */
    public static BarChart upright(String label, Unit unit, List<Group> groups, Series series) {
        return new BarChart(label, unit, false, false, groups, List.of(series));
    }

    /** Upright bars, the series stacked. */
    public static BarChart stacked(String label, Unit unit, List<Group> groups, List<Series> series) {
        return new BarChart(label, unit, false, true, groups, series);
    }

    @Override
    public String kind() {
        return "bar";
    }

    @Override
    public Table table() {
        return Numbers.table(unit, groups, series);
    }
}
