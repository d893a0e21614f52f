package io.hindcast.insight.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import io.hindcast.report.Ids;

/** How far a Golden Path gap is from being closed. */
public enum GapState {
    /** No EA action. */
    OPEN("open"),
    /** An EA action is not finished. */
    BEING_CLOSED("being closed"),
    /** Every EA action is finished, and no incident came after. */
    CLOSED("closed"),
    /** An incident came after the day on which every EA action was finished: only possibly a recurrence until a person says so. */
    RECURRED("recurred after closing");

    private final String label;

    GapState(String label) {
        this.label = label;
    }

    /** The word used in JSON and in URLs. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    /** The word on screen. */
    public String label() {
        return label;
    }
}
