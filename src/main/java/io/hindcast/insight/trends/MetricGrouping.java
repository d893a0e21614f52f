package io.hindcast.insight.trends;

import io.hindcast.insight.incidents.Dimension;
import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping with this word; throws {@link IllegalArgumentException} that names an unknown one. */
    public static MetricGrouping of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    Dimension dimension() {
        return dimension;
    }

    String words() {
        return words;
    }
}
