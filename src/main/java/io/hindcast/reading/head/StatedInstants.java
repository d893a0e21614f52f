package io.hindcast.reading.head;

import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.MilestoneLabels;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.time.Zone;
import io.hindcast.report.Basis;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The milestones that a report's head states, such as "Detected: 14:10 UTC". */
public final class StatedInstants {
    private static final Set<String> STATUS = Set.of("status", "state", "incident status");
    private static final Pattern SINCE = Pattern.compile(
            "(resolved|closed|mitigated|fixed)\\b(?: (?:on|at|since|as of))?[\\s(,:–—-]{1,4}",
            Pattern.CASE_INSENSITIVE);

    private StatedInstants() {}

    /** The stated milestones; a time without a date is of the report's day, or of the day after its beginning where it runs back. */
    public static Map<Milestone, Moment> of(ReportDraft draft, List<Field> fields, Zone zone) {
        Map<Milestone, Moment> stated = new EnumMap<>(Milestone.class);
        List<Field> impactEnds = new ArrayList<>();
        for (Field field : fields) {
            Milestone milestone = MilestoneLabels.of(field);
            if (milestone == Milestone.RESOLVED && MilestoneLabels.isOfImpact(field)) {
                impactEnds.add(field);
            } else if (milestone != null) {
                put(stated, milestone, draft, field, zone);
            }
        }
        fields.stream()
                .filter(field -> field.is(STATUS))
                .findFirst()
                .ifPresent(field -> byStatus(stated, draft, field, zone));
        // the end of the impact is when the incident was over; beside a stated resolution it is the mitigation.
        Milestone end = stated.containsKey(Milestone.RESOLVED) ? Milestone.MITIGATED : Milestone.RESOLVED;
        impactEnds.forEach(field -> put(stated, end, draft, field, zone));
        // beside a stated end, a day that is given with a time is when it began.
        if (stated.containsKey(Milestone.RESOLVED)) {
            Field.first(fields, FactLabels.DATES).ifPresent(field -> put(stated, Milestone.BEGAN, draft, field, zone));
        }
        return stated;
    }

    // a status that says since when, "Resolved 2025-03-04 at 15:20 UTC", tells when it was resolved or
    // mitigated.
    private static void byStatus(Map<Milestone, Moment> stated, ReportDraft draft, Field field, Zone zone) {
        Matcher since = SINCE.matcher(field.value());
        if (since.lookingAt()) {
            String rest = field.value().substring(since.end());
            Stamp stamp = Stamp.at(rest, draft.days());
            if (stamp != null && stamp.date() != null) {
                Milestone milestone =
                        since.group(1).equalsIgnoreCase("mitigated") ? Milestone.MITIGATED : Milestone.RESOLVED;
                put(stated, milestone, draft, new Field(field.label(), rest, rest, field.line()), zone);
            }
        }
    }

    private static void put(
            Map<Milestone, Moment> stated, Milestone milestone, ReportDraft draft, Field field, Zone zone) {
        Stamp stamp = Stamp.at(field.value(), draft.days());
        if (stamp != null && stamp.time() != null && !stated.containsKey(milestone)) {
            Instant at = instant(draft, field, stamp, zone, stated.get(Milestone.BEGAN));
            Moment resolved = stated.get(Milestone.RESOLVED);
            boolean fits = milestone != Milestone.BEGAN || resolved == null || at == null || at.isBefore(resolved.at());
            if (at != null && fits) {
                stated.put(milestone, new Moment(at, Basis.STATED, field.line()));
                draft.evidence("milestones." + milestone.id(), field.line(), field.value(), Basis.STATED);
            }
        }
    }

    private static @Nullable Instant instant(
            ReportDraft draft, Field field, Stamp stamp, Zone zone, @Nullable Moment began) {
        LocalDate day = stamp.date() == null ? draft.date() : stamp.date();
        if (day == null || stamp.time() == null) {
            return null;
        }
        Zone own = stamp.zone() == null ? Zone.in(field.written()).orElse(zone) : stamp.zone();
        Instant at = own.at(day.atTime(stamp.time()));
        boolean runsBack = began != null && at.isBefore(began.at().minus(Duration.ofHours(6)));
        return stamp.date() == null && runsBack ? own.at(day.plusDays(1).atTime(stamp.time())) : at;
    }
}
