package io.hindcast.reading.labels;

/** The part that a stretch of a report plays, told by its heading. */
public enum Role {
    /** Before the first heading with a role, and under headings that only hold the report together. */
    HEADER,
    SUMMARY,
    BACKGROUND,
    IMPACT,
    TIMELINE,
    DETECTION,
    TRIGGER,
    ROOT_CAUSE,
    /** A ladder of whys. */
    WHYS,
    /** Contributing factors beside the root cause. */
    FACTORS,
    RESOLUTION,
    ACTIONS,
    /** Lessons learned in general. */
    LESSONS,
    WENT_WELL,
    LUCKY,
    /** What went wrong or needs improvement. */
    IMPROVE,
    /** Check boxes about the report itself. */
    COMPLIANCE,
    /** Links, appendices, logs, recommended reading. */
    REFERENCES,
    /** A heading that names no known part. */
    OTHER;

    /** Whether only a report of an incident has such a part; a manual may have a summary or a background too. */
    public boolean tellsOfIncident() {
        return switch (this) {
            case IMPACT, TIMELINE, DETECTION, ROOT_CAUSE, WHYS, FACTORS, RESOLUTION, WENT_WELL, LUCKY, IMPROVE -> true;
            case TRIGGER, ACTIONS, LESSONS -> true;
            case HEADER, SUMMARY, BACKGROUND, COMPLIANCE, REFERENCES, OTHER -> false;
        };
    }

    /** Whether only a report of an incident has such a part, and no other meeting; actions and lessons follow meetings too. */
    public boolean isCore() {
        return switch (this) {
            case TIMELINE, ROOT_CAUSE, WHYS, FACTORS, IMPACT, DETECTION, RESOLUTION, TRIGGER -> true;
            default -> false;
        };
    }

    /** Whether events may stand in such a part where the report has no timeline. */
    public boolean mayTellEvents() {
        return switch (this) {
            case ACTIONS, COMPLIANCE, REFERENCES, LESSONS, WENT_WELL -> false;
            default -> true;
        };
    }

    // under actions, "Detection", "Documentation" or "Architecture" group actions and start no part of their own.
    /** Whether actions may be grouped under this name. */
    public boolean groupsActions() {
        return switch (this) {
            case BACKGROUND, DETECTION, TRIGGER, RESOLUTION, REFERENCES, IMPACT -> true;
            default -> false;
        };
    }
}
