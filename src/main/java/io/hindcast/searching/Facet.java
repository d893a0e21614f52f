package io.hindcast.searching;

import io.hindcast.report.Ids;

/** A property that hits are counted by. */
public enum Facet {
    SERVICE,
    SEVERITY,
    CATEGORY,
    TRIGGER,
    COMPONENT,
    YEAR;

    /** The word used in JSON and as the name of the URL parameter. */
    public String id() {
        return Ids.of(this);
    }
}
