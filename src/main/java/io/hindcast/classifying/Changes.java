package io.hindcast.classifying;

import io.hindcast.report.EventKind;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which events of a timeline may be the trigger: its first one, and the changes before anybody noticed. */
final class Changes {
    private Changes() {}

    /** The lines of those events. */
    static Set<Integer> in(Report report) {
        List<TimelineEvent> timeline = report.timeline();
        Set<Integer> lines = new HashSet<>();
        for (TimelineEvent event : timeline) {
            boolean first = lines.isEmpty();
            if (isReaction(event.kind())) {
                break;
            }
            if (first || event.kind() == EventKind.CHANGE) {
                lines.add(event.line());
            }
        }
        return lines;
    }

    private static boolean isReaction(EventKind kind) {
        return switch (kind) {
            case DETECTED, ACKNOWLEDGED, IDENTIFIED, MITIGATED, RESOLVED, COMMUNICATED -> true;
            case CHANGE, IMPACT, OTHER -> false;
        };
    }
}
