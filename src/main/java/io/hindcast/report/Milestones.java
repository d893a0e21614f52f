package io.hindcast.report;

import java.time.Duration;
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

    /** The moment that ends a measure: for the time to restore the mitigation where no all clear is known; null where unknown. */
    public @Nullable Moment end(Measure measure) {
        Moment end = get(measure.end());
        return end == null && measure == Measure.RESTORE ? mitigated : end;
    }

    /** The minutes of a measure by these milestones, rounded; null where one is unknown or they run backwards. */
    public @Nullable Integer elapsed(Measure measure) {
        Moment start = get(measure.start());
        Moment end = end(measure);
        if (start == null || end == null || end.at().isBefore(start.at())) {
            return null;
        }
        return (int) Math.round(Duration.between(start.at(), end.at()).toSeconds() / 60.0);
    }
}
