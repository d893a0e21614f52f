package io.hindcast.archive;

import io.hindcast.report.Basis;
import io.hindcast.report.Durations;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays milestones and elapsed times over a report; what is derived from milestones follows corrected ones. */
final class CourseLayers {
    private CourseLayers() {}

    static @Nullable String instant(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? null : moment.at().toString();
    }

    static Report instant(Report report, Milestone milestone, @Nullable String value) {
        Map<Milestone, Moment> moments = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            Moment read = report.milestones().get(each);
            if (each == milestone && value != null) {
                moments.put(each, new Moment(Instant.parse(value), Basis.CORRECTED, read == null ? null : read.line()));
            } else if (each != milestone && read != null) {
                moments.put(each, read);
            }
        }
        return report.toBuilder().milestones(Milestones.of(moments)).build();
    }

    static @Nullable String minutes(Report report, Measure measure) {
        Minutes minutes = report.minutes().get(measure);
        return minutes == null ? null : Integer.toString(minutes.value());
    }

    /** A null value takes the stated duration out of use: what the milestones give stands instead, where they give one. */
    static Report minutes(Report report, Measure measure, @Nullable String value) {
        Map<Measure, Minutes> known = known(report);
        Minutes read = known.get(measure);
        Integer stated = read == null ? null : read.stated();
        Integer elapsed = report.milestones().elapsed(measure);
        Moment end = report.milestones().end(measure);
        known.remove(measure);
        if (value != null) {
            Integer line = read == null ? null : read.line();
            known.put(measure, new Minutes(Integer.parseInt(value), Basis.CORRECTED, stated, elapsed, line));
        } else if (elapsed != null && end != null) {
            known.put(measure, new Minutes(elapsed, Basis.DERIVED, stated, elapsed, end.line()));
        }
        return report.toBuilder().minutes(Durations.of(known)).build();
    }

    /** The elapsed times anew from the milestones; a stated one stays in use, with the new one beside it. */
    static Report derived(Report report) {
        Map<Measure, Minutes> known = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Minutes read = report.minutes().get(measure);
            Integer elapsed = report.milestones().elapsed(measure);
            Moment end = report.milestones().end(measure);
            if (read != null && read.stated() != null) {
                known.put(measure, new Minutes(read.value(), read.basis(), read.stated(), elapsed, read.line()));
            } else if (elapsed != null && end != null) {
                known.put(measure, new Minutes(elapsed, Basis.DERIVED, null, elapsed, end.line()));
            }
        }
        return report.toBuilder().minutes(Durations.of(known)).build();
    }

    private static Map<Measure, Minutes> known(Report report) {
        Map<Measure, Minutes> known = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Minutes minutes = report.minutes().get(measure);
            if (minutes != null) {
                known.put(measure, minutes);
            }
        }
        return known;
    }
}
