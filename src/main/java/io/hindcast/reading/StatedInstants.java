package io.hindcast.reading;

import io.hindcast.report.Basis;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The milestones that a report's head states, such as "Detected: 14:10 UTC". */
final class StatedInstants {
    // the words of stated instants, as domain.md lists them; the first that fits decides.
    private static final Map<Milestone, Cue> WORDS = words();
    private static final Prefilter PREFILTER = Prefilter.of(List.copyOf(WORDS.values()));
    private static final Cue NO_INSTANT = Cue.of(
            "^(?:time|mean time|minutes|hours) (?:to|between|until)\\b|\\bduration\\b|\\bby$|\\b(?:detected|reported|resolved|closed|fixed|opened) by\\b|\\bend users?\\b|\\bfront ?end\\b|\\bback ?end\\b|\\bhow\\b|\\bpublish|\\bmeeting\\b");
    private static final int MOST_WORDS = 5;

    private StatedInstants() {}

    /** The milestone that this field's label names, or null. */
    static @Nullable Milestone milestone(Field field) {
        String label = field.label();
        BitSet possible = PREFILTER.in(label);
        if (possible.isEmpty() || Words.count(label) > MOST_WORDS || NO_INSTANT.in(label)) {
            return null;
        }
        for (Map.Entry<Milestone, Cue> each : WORDS.entrySet()) {
            if (each.getValue().in(label)) {
                return each.getKey();
            }
        }
        return null;
    }

    /** The stated milestones; a time without a date is of the report's day, or of the day after its beginning where it runs back. */
    static Map<Milestone, Moment> of(ReportDraft draft, List<Field> fields, Zone zone) {
        Map<Milestone, Moment> stated = new EnumMap<>(Milestone.class);
        for (Field field : fields) {
            Milestone milestone = milestone(field);
            if (milestone == null) {
                continue;
            }
            Stamp stamp = Stamp.at(field.value(), draft.days());
            if (stamp != null && stamp.time() != null && !stated.containsKey(milestone)) {
                Instant at = instant(draft, field, stamp, zone, stated.get(Milestone.BEGAN));
                if (at != null) {
                    stated.put(milestone, new Moment(at, Basis.STATED, field.line()));
                    draft.evidence("milestones." + milestone.id(), field.line(), field.value(), Basis.STATED);
                }
            }
        }
        return stated;
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

    private static Map<Milestone, Cue> words() {
        Map<Milestone, Cue> words = new java.util.LinkedHashMap<>();
        words.put(
                Milestone.DETECTED,
                Cue.of(
                        "\\b(?:first detected|detected|detection|alerted|noticed|discovered|first alert|first noticed)\\b"));
        words.put(Milestone.ACKNOWLEDGED, Cue.of("\\b(?:declared|acknowledged|opened)\\b"));
        words.put(
                Milestone.MITIGATED,
                Cue.of("\\b(?:repaired|mitigated|mitigation|fixed|service restored|restored|recovered)\\b"));
        words.put(
                Milestone.RESOLVED,
                Cue.of(
                        "\\b(?:resolved|closed|all clear|end|ended|ends|end time|end date|finished|over|resolution|resolution time|to)\\b"));
        words.put(
                Milestone.BEGAN,
                Cue.of(
                        "\\b(?:start|started|starts|began|begin|from|impact began|onset|beginning|fault occurs|fault occurred|occurred)\\b"));
        return words;
    }
}
