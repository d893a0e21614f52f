package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a timeline event tells; the earliest event of a kind sets the milestone of that name. */
public enum EventKind {
    CHANGE,
    IMPACT,
    DETECTED,
    ACKNOWLEDGED,
    IDENTIFIED,
    MITIGATED,
    RESOLVED,
    COMMUNICATED,
    OTHER;

    /** The word used in JSON, in the store and on screen. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
