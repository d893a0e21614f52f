package io.hindcast.reading.milestones;

import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.StatedDurations;
import io.hindcast.reading.head.StatedInstants;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.timeline.EventSign;
import io.hindcast.reading.timeline.EventWords;
import io.hindcast.reading.timeline.TimelineReader;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the milestones and elapsed times from what the report states and from its timeline, as domain.md defines them. */
public final class MilestoneReader {
    private static final int FAR_DAYS = 300;

    private static final Cue PAGED_AND_TAKEN = Cue.of(
            "\\b(?:pag(?:ed|es)|alert(?:ed|s (?:fired|triggered)| fired| triggered)|called) .{0,60}\\backnowledged\\b");

    private final ReportDraft draft;
    private final List<TimelineEvent> events;
    private final Map<TimelineEvent, Instant> ends;
    private final Map<Milestone, Moment> moments = new EnumMap<>(Milestone.class);

    private MilestoneReader(ReportDraft draft, List<TimelineEvent> events, Map<TimelineEvent, Instant> ends) {
        this.draft = draft;
        this.ends = ends;
        this.events = near(events.stream().filter(event -> event.at() != null).toList(), draft.date());
    }

    // an event most of a year away from the report's date sets no milestone; its year is more likely mistyped.
    private static List<TimelineEvent> near(List<TimelineEvent> events, @Nullable LocalDate day) {
        if (day == null) {
            return events;
        }
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return events.stream()
                .filter(event -> Math.abs(ChronoUnit.DAYS.between(start, at(event))) <= FAR_DAYS)
                .toList();
    }

    /** Reads milestones and minutes into the draft. */
    public static void read(ReportDraft draft, List<Field> fields, TimelineReader.Timeline timeline) {
        MilestoneReader reader = new MilestoneReader(draft, timeline.events(), timeline.ends());
        reader.fromTimeline();
        reader.moments.putAll(StatedInstants.of(draft, fields, timeline.zone()));
        ToldRange.in(fields, draft.days()).ifPresent(range -> reader.between(range, timeline.zone(), Basis.STATED));
        ToldRange told = reader.isSure() ? null : ToldRange.of(draft).orElse(null);
        if (told != null) {
            reader.between(told, timeline.zone(), Basis.DERIVED);
        }
        if (reader.events.isEmpty()) {
            new StoryMilestones(draft, TimedSentences.of(draft, timeline.zone()), reader.moments).add();
        }
        reader.evidence();
        Milestones milestones = Milestones.of(reader.moments);
        MilestoneOrder.check(milestones, reader.events, draft);
        draft.report().milestones(milestones);
        draft.report().minutes(ElapsedTimes.of(milestones, StatedDurations.of(draft, fields), told, draft));
    }

    /** Whether the beginning is told, or an end with whatever beginning. */
    private boolean isSure() {
        Moment began = moments.get(Milestone.BEGAN);
        boolean ended = moments.containsKey(Milestone.MITIGATED) || moments.containsKey(Milestone.RESOLVED);
        return ended && (began == null || began.basis() == Basis.STATED);
    }

    // where the timeline does not tell the beginning, or no end, a range told in a field or a sentence does;
    // what the timeline only seems to tell gives way to it.
    private void between(ToldRange told, Zone usual, Basis basis) {
        LocalDate day = told.day() == null ? draft.date() : told.day();
        Moment began = moments.get(Milestone.BEGAN);
        if (day == null || (began != null && began.basis() == Basis.STATED)) {
            return;
        }
        Instant from = (told.zone() == null ? usual : told.zone()).at(day.atTime(told.from()));
        Instant to = from.plus(told.length());
        put(Milestone.BEGAN, from, told.line(), told.quote(), basis);
        Moment resolved = moments.get(Milestone.RESOLVED);
        if (resolved == null || resolved.basis() == Basis.DERIVED) {
            put(Milestone.RESOLVED, to, told.line(), told.quote(), basis);
            Moment mitigated = moments.get(Milestone.MITIGATED);
            if (mitigated != null && mitigated.at().isAfter(to)) {
                moments.remove(Milestone.MITIGATED);
            }
        }
    }

    private void put(Milestone milestone, Instant at, int line, String quote, Basis basis) {
        moments.put(milestone, new Moment(at, basis, line));
        draft.evidence("milestones." + milestone.id(), line, quote, basis);
    }

    // the earliest event of a kind sets its milestone, the last one for resolved; an alert that was acknowledged
    // in the same entry detects too; what stands in for a missing
    // one is derived.
    private void fromTimeline() {
        first(Milestone.DETECTED, EventKind.DETECTED);
        if (!moments.containsKey(Milestone.DETECTED)) {
            derive(
                    Milestone.DETECTED,
                    event -> event.kind() == EventKind.ACKNOWLEDGED && PAGED_AND_TAKEN.in(Words.fold(event.text())));
        }
        began();
        first(Milestone.ACKNOWLEDGED, EventKind.ACKNOWLEDGED);
        first(Milestone.MITIGATED, EventKind.MITIGATED);
        events.stream()
                .filter(event -> event.kind() == EventKind.RESOLVED)
                .max(Comparator.comparing(MilestoneReader::at))
                .ifPresent(event -> put(Milestone.RESOLVED, event, Basis.STATED));
        if (!moments.containsKey(Milestone.ACKNOWLEDGED)) {
            derive(
                    Milestone.ACKNOWLEDGED,
                    event -> event.kind() == EventKind.IDENTIFIED && !isAfterEnd(event) && !isBeforeIt(event));
        }
        if (!moments.containsKey(Milestone.RESOLVED) && !events.isEmpty()) {
            events.stream()
                    .max(Comparator.comparing(MilestoneReader::at))
                    .filter(event -> event.kind() == EventKind.MITIGATED)
                    .ifPresent(event -> put(Milestone.RESOLVED, event, Basis.DERIVED));
        }
    }

    /** Whether this event comes after users were no longer hurt: a cause found later acknowledges nothing. */
    private boolean isAfterEnd(TimelineEvent event) {
        return Stream.of(Milestone.MITIGATED, Milestone.RESOLVED)
                .map(moments::get)
                .anyMatch(moment -> moment != null && at(event).isAfter(moment.at()));
    }

    // what was found out before the incident began or was noticed acknowledges nothing
    private boolean isBeforeIt(TimelineEvent event) {
        Moment first = moments.getOrDefault(Milestone.BEGAN, moments.get(Milestone.DETECTED));
        return first != null && at(event).isBefore(first.at());
    }

    // an impact event that is told only after the detection is of the incident's course and not its beginning
    private void began() {
        Moment detected = moments.get(Milestone.DETECTED);
        first(Milestone.BEGAN, EventKind.IMPACT);
        Moment began = moments.get(Milestone.BEGAN);
        if (began == null || (detected != null && began.at().isAfter(detected.at()))) {
            moments.remove(Milestone.BEGAN);
            derive(Milestone.BEGAN, event -> event.kind() != EventKind.CHANGE && !isLongBefore(event, detected));
        }
    }

    // what only stands in for the beginning is not more than a day before the detection.
    private static boolean isLongBefore(TimelineEvent event, @Nullable Moment detected) {
        return detected != null && at(event).isBefore(detected.at().minus(1, ChronoUnit.DAYS));
    }

    private void first(Milestone milestone, EventKind kind) {
        events.stream()
                .filter(event -> event.kind() == kind)
                .min(Comparator.comparing(MilestoneReader::at))
                .ifPresent(event -> put(milestone, event, Basis.STATED));
    }

    private void derive(Milestone milestone, Predicate<TimelineEvent> fits) {
        events.stream()
                .filter(fits)
                .min(Comparator.comparing(MilestoneReader::at))
                .ifPresent(event -> put(milestone, event, Basis.DERIVED));
    }

    private void put(Milestone milestone, TimelineEvent event, Basis basis) {
        moments.put(milestone, new Moment(over(milestone, event), basis, event.line()));
    }

    // what took from one time to another and mitigated or ended the incident did so at its end, unless its words
    // say that it only began; whatever else took a while counts from its start.
    private Instant over(Milestone milestone, TimelineEvent event) {
        boolean ending = milestone == Milestone.MITIGATED || milestone == Milestone.RESOLVED;
        Instant end =
                ending && !EventWords.of(Words.fold(event.text())).tell(EventSign.UNFINISHED) ? ends.get(event) : null;
        return end == null ? at(event) : end;
    }

    /** The instant of an event that has one. */
    static Instant at(TimelineEvent event) {
        return Objects.requireNonNull(event.at());
    }

    private void evidence() {
        moments.forEach((milestone, moment) -> {
            Integer line = moment.line();
            if (line != null && !draft.evidence().containsKey("milestones." + milestone.id())) {
                String quote = events.stream()
                        .filter(event -> event.line() == line)
                        .map(TimelineEvent::text)
                        .findFirst()
                        .orElse("");
                draft.evidence("milestones." + milestone.id(), line, quote, moment.basis());
            }
        });
    }
}
