package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of one file: read whole, read in part, or rejected because it is no report; the diagnostics say why. */
public enum Outcome {
    READ,
    PARTIAL,
    REJECTED;

    /** The outcome of a file that holds reports of both outcomes: what is not all read or all rejected was read in part. */
    public Outcome and(Outcome other) {
        return this == other ? this : PARTIAL;
    }

    /** The word used in JSON, in the store and on screen. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
