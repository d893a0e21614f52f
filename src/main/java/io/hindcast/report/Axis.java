package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** The two ways in which an incident is classified: what set it off, and which weaknesses let it happen. */
public enum Axis {
    TRIGGER,
    FACTOR;

    /** The word used in JSON, in the store and in URLs. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
