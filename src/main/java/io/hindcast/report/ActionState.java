package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How far a corrective action has come; {@code UNKNOWN} where the report has no mark at all, counted apart from open. */
public enum ActionState {
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    DROPPED,
    UNKNOWN;

    /** The word used in JSON, in the store, in URLs and on the command line. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    /** The state with this identifier; throws {@link IllegalArgumentException} that names an unknown one. */
    @JsonCreator
    public static ActionState of(String id) {
        return Ids.constant(ActionState.class, id);
    }

    /** Whether nothing more is to be done: done or dropped. */
    public boolean isFinished() {
        return this == DONE || this == DROPPED;
    }
}
