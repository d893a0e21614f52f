package io.hindcast.insight.trends;

import io.hindcast.insight.incidents.Dimension;
import io.hindcast.report.Ids;

/** What the figures of {@link Metrics} can be grouped by. */
public enum MetricGrouping {
    MONTH(Dimension.MONTH, "month of the report's date"),
    QUARTER(Dimension.QUARTER, "quarter of the report's date"),
    YEAR(Dimension.YEAR, "year of the report's date"),
    SERVICE(Dimension.SERVICE, "impacted service; a report with several counts in each"),
    SEVERITY(Dimension.SEVERITY, "severity"),
    CATEGORY(Dimension.FACTOR, "primary contributing factor");

    private final Dimension dimension;
    private final String words;

    MetricGrouping(Dimension dimension, String words) {
        this.dimension = dimension;
        this.words = words;
    }

    /** The word used on the command line and in the REST API. */
    public String id() {
        return Ids.of(this);
    }

    /** The grouping with this word; throws {@link IllegalArgumentException} that names an unknown one. */
    public static MetricGrouping of(String id) {
        return Ids.constant(MetricGrouping.class, id);
    }

    Dimension dimension() {
        return dimension;
    }

    String words() {
        return words;
    }
}
