package io.hindcast.ui.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What one chart shows; written as JSON it is the {@code Spec} of {@code frontend/chart/spec.ts}. */
public sealed interface ChartSpec permits BarChart, LineChart, HeatMap, Distribution, Sparkline {

    /** The kind of chart, by which the browser knows what to draw. */
    @JsonProperty
    String kind();

    /** What the chart shows, in one sentence for those who cannot see it. */
    String label();

    /** What its numbers are. */
    Unit unit();

    /** Its numbers as rows. */
    Table table();
}
