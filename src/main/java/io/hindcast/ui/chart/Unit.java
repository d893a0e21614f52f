package io.hindcast.ui.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import io.hindcast.report.Ids;

/** What the numbers of a chart are; decides how they are written on axes and in tooltips. */
public enum Unit {
    COUNT,
    MINUTES,
    HOURS,
    /** A share from 0 to 1, written as a percentage. */
    PERCENT,
    NUMBER;

    @JsonValue
    String id() {
        return Ids.of(this);
    }
}
