package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a fact is believed: the report states it, a rule derived it, or a person corrected it. */
public enum Basis {
    STATED,
    DERIVED,
    CORRECTED;

    /** The word used in JSON, in the store and on screen. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
