package io.hindcast.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person can set on an action. */
public enum ActionField {
    STATE,
    OWNER,
    DUE,
    TICKET;

    /** The word used in JSON and in the store. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this identifier; throws {@link IllegalArgumentException} that names an unknown one. */
    static ActionField of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
