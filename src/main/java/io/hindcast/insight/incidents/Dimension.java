package io.hindcast.insight.incidents;

import io.hindcast.report.GapId;
import io.hindcast.report.Ids;

/** A way to group reports. What a report does not state is the group {@link #UNKNOWN}, which is shown like any other. */
public enum Dimension {
    /** The month, as {@code 2025-07}. */
    MONTH,
    /** The quarter, as {@code 2025-Q3}. */
    QUARTER,
    /** The year. */
    YEAR,
    /** Each impacted service; a report with two counts in both groups. */
    SERVICE,
    /** Each team that owns an impacted service. */
    TEAM,
    /** The severity, as {@code SEV-1}. */
    SEVERITY,
    /** The primary contributing factor. */
    FACTOR,
    /** Each contributing factor, primary or not. */
    ANY_FACTOR,
    /** The primary trigger. */
    TRIGGER,
    /** Each trigger, primary or not. */
    ANY_TRIGGER,
    /** Each Golden Path component in which the report names a gap; a report without gap is in no group. */
    COMPONENT,
    /** Each Golden Path gap, as {@link GapId#value()}; a report without gap is in no group. */
    GAP;

    /** The group of reports that do not state what is grouped by. */
    public static final String UNKNOWN = "unknown";

    /** The name in JSON and on the command line. */
    public String id() {
        return Ids.of(this);
    }
}
