package io.hindcast.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** A few small bars without axes, beside a headline figure. */
public record Sparkline(String label, Unit unit, String color, List<Group> groups, List<Double> values)
        implements ChartSpec {

    /** Copies the lists. */
    public Sparkline {
        groups = List.copyOf(groups);
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "spark";
    }

    @Override
    public Table table() {
        return Numbers.table(unit, groups, List.of(Series.of("value", label, color, new ArrayList<>(values))));
    }
}
