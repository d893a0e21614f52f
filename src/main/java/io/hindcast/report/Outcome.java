package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of one file: read whole, read in part, or rejected because it is no report; the diagnostics say why. */
public enum Outcome {
    READ,
    PARTIAL,
    REJECTED;

    /** The word used in JSON, in the store and on screen. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
