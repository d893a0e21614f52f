package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the four elapsed times of an incident; every figure is printed with its {@link #definition()}. */
public enum Measure {
    DETECT("Time to detect", "TTD", Milestone.DETECTED, "from the start of impact to detection"),
    ACKNOWLEDGE(
            "Time to acknowledge", "TTA", Milestone.ACKNOWLEDGED, "from detection to acknowledgement by a responder"),
    MITIGATE("Time to mitigate", "TTM", Milestone.MITIGATED, "from the start of impact to its end for users"),
    RESTORE(
            "Time to restore",
            "TTR",
            Milestone.RESOLVED,
            "from the start of impact to the all clear; to mitigation where no all clear is known");

    private final String label;
    private final String abbreviation;
    private final Milestone end;
    private final String definition;

    Measure(String label, String abbreviation, Milestone end, String definition) {
        this.label = label;
        this.abbreviation = abbreviation;
        this.end = end;
        this.definition = definition;
    }

    /** The word used in JSON, in the store and on the command line. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    /** The name on screen, such as "Time to restore". */
    public String label() {
        return label;
    }

    /** The short name, such as "TTR". */
    public String abbreviation() {
        return abbreviation;
    }

    /** The milestone that ends this measure. */
    public Milestone end() {
        return end;
    }

    /** The milestone that begins this measure: detection for the time to acknowledge, else the start of impact. */
    public Milestone start() {
        return this == ACKNOWLEDGE ? Milestone.DETECTED : Milestone.BEGAN;
    }

    /** From where to where it is counted, in one sentence without a full stop. */
    public String definition() {
        return label + ": " + definition + ", in minutes";
    }
}
