package io.hindcast.classifying;

import io.hindcast.report.EventKind;
import io.hindcast.report.Passage;
import io.hindcast.report.Passage.Role;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells which events of a timeline may be the trigger: the changes before anybody noticed, and what it begins with. */
final class Changes {
    /** A time that is a heading stands this many lines above what happened then. */
    private static final int BELOW = 2;

    private final Map<Integer, Place> before = new HashMap<>();
    private final NavigableMap<Integer, TimelineEvent> events = new TreeMap<>();

    private Changes(List<TimelineEvent> timeline) {
        boolean noticed = false;
        for (TimelineEvent event : timeline) {
            noticed |= isReaction(event.kind());
            if (!noticed && (event.kind() == EventKind.CHANGE || before.isEmpty())) {
                before.put(event.line(), event.kind() == EventKind.CHANGE ? Place.CHANGE : Place.ONSET);
            }
            noticed |= event.kind() == EventKind.IMPACT;
            events.putIfAbsent(event.line(), event);
        }
    }

    static Changes in(Report report) {
        return new Changes(report.timeline());
    }

    /**
     * Where an event's passage stands; null where it tells no event. In a timeline a passage belongs to the event at its line
     * or, where the time is a heading of its own, to the one before it.
     */
    @Nullable
    Place of(Passage passage) {
        Map.Entry<Integer, TimelineEvent> event = events.floorEntry(passage.line());
        boolean belongs =
                event != null && passage.line() - event.getKey() <= (passage.role() == Role.TIMELINE ? BELOW : 0);
        return belongs ? before.getOrDefault(event.getKey(), Place.BODY) : null;
    }

    private static boolean isReaction(EventKind kind) {
        return switch (kind) {
            case DETECTED, ACKNOWLEDGED, IDENTIFIED, MITIGATED, RESOLVED, COMMUNICATED -> true;
            case CHANGE, IMPACT, OTHER -> false;
        };
    }
}
