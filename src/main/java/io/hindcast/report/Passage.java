package io.hindcast.report;

/** A stretch of a report's text with the part it plays, as plain words; the line (from 1) is where it starts. */
public record Passage(Role role, int line, String text) {

    /** The part that a passage plays in its report. */
    public enum Role {
        TITLE,
        SUMMARY,
        IMPACT,
        DETECTION,
        TIMELINE,
        /** What set the incident off. */
        TRIGGER,
        ROOT_CAUSE,
        /** A rung of the ladder of whys, or a contributing factor. */
        WHY,
        RESOLUTION,
        ACTION,
        LESSON,
        OTHER
    }
}
