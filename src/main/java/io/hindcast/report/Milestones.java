package io.hindcast.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five milestones of an incident, each known or null, never guessed silently. */
public record Milestones(
        @Nullable Moment began,
        @Nullable Moment detected,
        @Nullable Moment acknowledged,
        @Nullable Moment mitigated,
        @Nullable Moment resolved) {

    /** No milestone known. */
    public static final Milestones NONE = new Milestones(null, null, null, null, null);

    /** The milestones in this map; those absent from it are unknown. */
    public static Milestones of(Map<Milestone, Moment> known) {
        return new Milestones(
                known.get(Milestone.BEGAN),
                known.get(Milestone.DETECTED),
                known.get(Milestone.ACKNOWLEDGED),
                known.get(Milestone.MITIGATED),
                known.get(Milestone.RESOLVED));
    }

    /** The moment of one milestone, or null where it is unknown. */
    public @Nullable Moment get(Milestone milestone) {
        return switch (milestone) {
            case BEGAN -> began;
            case DETECTED -> detected;
            case ACKNOWLEDGED -> acknowledged;
            case MITIGATED -> mitigated;
            case RESOLVED -> resolved;
        };
    }
}
