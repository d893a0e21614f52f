package io.hindcast.ui.report;

import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones of an incident as stops on a scale of time. */
final class Phases {
    /** How far events outside the milestones may widen the scale, as a share of their span. */
    private static final double WIDENING = 0.25;

    private Phases() {}

    /** One instant with the milestones reached then, in their order, and the line that gave the first. */
    record Stop(
            Instant at,
            List<Milestone> milestones,
            @Nullable Integer line) {
        Milestone first() {
            return milestones.getFirst();
        }

        Milestone last() {
            return milestones.getLast();
        }
    }

    /** A stretch of time; empty where it has no length. */
    record Scale(Instant from, Instant to) {
        boolean isEmpty() {
            return !from.isBefore(to);
        }

        boolean holds(Instant at) {
            return !at.isBefore(from) && !at.isAfter(to);
        }

        /** The place of an instant, from 0 to 100. */
        double place(Instant at) {
            return 100.0
                    * Duration.between(from, at).toMillis()
                    / Duration.between(from, to).toMillis();
        }
    }

    /** The known milestones in the order of time. */
    static List<Stop> stops(Milestones milestones) {
        TreeMap<Instant, List<Milestone>> byTime = new TreeMap<>();
        TreeMap<Instant, @Nullable Integer> lines = new TreeMap<>();
        for (Milestone milestone : Milestone.values()) {
            Moment moment = milestones.get(milestone);
            if (moment != null) {
                byTime.computeIfAbsent(moment.at(), at -> new ArrayList<>()).add(milestone);
                lines.putIfAbsent(moment.at(), moment.line());
            }
        }
        return byTime.entrySet().stream()
                .map(entry -> new Stop(entry.getKey(), entry.getValue(), lines.get(entry.getKey())))
                .toList();
    }

    /** The scale that holds the stops, and those events that lie close by. */
    static Scale scale(List<Stop> stops, List<TimelineEvent> events) {
        if (stops.isEmpty()) {
            return new Scale(Instant.EPOCH, Instant.EPOCH);
        }
        Scale core = new Scale(stops.getFirst().at(), stops.getLast().at());
        Duration margin = Duration.ofMillis(
                (long) (WIDENING * Duration.between(core.from, core.to).toMillis()));
        Scale wide = new Scale(core.from.minus(margin), core.to.plus(margin));
        List<Instant> near = Stream.concat(
                        Stream.of(core.from, core.to),
                        events.stream().map(TimelineEvent::at).filter(Objects::nonNull))
                .filter(wide::holds)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Scale(near.getFirst(), near.getLast());
    }

    /** What the time between two milestones is called. */
    static String between(Milestone from, Milestone to) {
        return from.id() + " to " + to.id();
    }
}
