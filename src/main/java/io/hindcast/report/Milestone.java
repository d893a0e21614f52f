package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the five instants that an incident passes through. */
public enum Milestone {
    /** Impact starts. */
    BEGAN,
    /** Someone or something on our side knows. */
    DETECTED,
    /** A responder has it. */
    ACKNOWLEDGED,
    /** Users are no longer hurt. */
    MITIGATED,
    /** All clear. */
    RESOLVED;

    /** The word used in JSON, in the store and on screen. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
