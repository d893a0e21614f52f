package io.hindcast.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import io.hindcast.report.Ids;

/** What a person can set on an action. */
public enum ActionField {
    STATE,
    OWNER,
    DUE,
    TICKET;

    /** The word used in JSON and in the store. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    /** The field with this identifier; throws {@link IllegalArgumentException} that names an unknown one. */
    static ActionField of(String id) {
        return Ids.constant(ActionField.class, id);
    }
}
