package io.hindcast.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The four elapsed times of an incident, each known or null. */
public record Durations(
        @Nullable Minutes detect,
        @Nullable Minutes acknowledge,
        @Nullable Minutes mitigate,
        @Nullable Minutes restore) {

    /** No elapsed time known. */
    public static final Durations NONE = new Durations(null, null, null, null);

    /** The durations in this map; those absent from it are unknown. */
    public static Durations of(Map<Measure, Minutes> known) {
        return new Durations(
                known.get(Measure.DETECT),
                known.get(Measure.ACKNOWLEDGE),
                known.get(Measure.MITIGATE),
                known.get(Measure.RESTORE));
    }

    /** The minutes of one measure, or null where they are unknown. */
    public @Nullable Minutes get(Measure measure) {
        return switch (measure) {
            case DETECT -> detect;
            case ACKNOWLEDGE -> acknowledge;
            case MITIGATE -> mitigate;
            case RESTORE -> restore;
        };
    }
}
