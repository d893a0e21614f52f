package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.StatedInstants;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Words;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the raw entries of a timeline into events with instants and kinds. */
public final class TimelineReader {
    private static final Duration ROLL_OVER = Duration.ofHours(6);
    private static final Duration VAGUE_BY = Duration.ofHours(1);
    private static final int FAR_DAYS = 60;
    private static final Pattern PARTIAL = Pattern.compile("\\b\\d{1,2}:(?:\\d\\d:)?[\\dxX?]?[xX?](?![\\p{L}\\d])");
    private static final int MOST_TEXT = 1_000;

    private final ReportDraft draft;
    private final Zone zone;
    private @Nullable LocalDate day;
    private @Nullable Instant last;
    private boolean placed;
    private boolean unsure;
    private @Nullable Instant zero;
    private final List<Integer> timeless = new ArrayList<>();

    private TimelineReader(ReportDraft draft, Zone zone) {
        this.draft = draft;
        this.zone = zone;
        this.day = draft.date();
    }

    /** Reads the timeline into the draft; gives its events and zone. */
    public static Timeline read(ReportDraft draft, List<Field> fields) {
        List<Entry> entries = TimelineFinder.find(draft);
        draft.timed((int) entries.stream().filter(Entry::isTimed).count());
        Optional<Zone> given = TimelineZone.of(draft, fields, entries);
        TimelineReader reader = new TimelineReader(draft, given.orElse(Zone.UTC));
        if (entries.stream()
                .anyMatch(entry -> entry.stamp() != null && entry.stamp().offset() != null)) {
            Moment began = StatedInstants.of(draft, fields, reader.zone).get(Milestone.BEGAN);
            reader.zero = began == null ? reader.zero(entries) : began.at();
        }
        List<@Nullable Instant> ends = new ArrayList<>();
        List<TimelineEvent> events = reader.events(entries, ends);
        if (!reader.timeless.isEmpty()) {
            draft.remarkLine(Remark.TIME_UNKNOWN, reader.timeless.getFirst(), reader.timeless.size(), events.size());
        }
        if (given.isEmpty() && events.stream().anyMatch(event -> event.at() != null)) {
            draft.remarkLine(Remark.ZONE_ASSUMED, events.getFirst().line());
        }
        reader.remarkSeason(given, events);
        DayOfMost.read(draft, events, reader.zone);
        draft.report().timeline(events);
        return new Timeline(events, ends(events, ends), given.orElse(Zone.UTC));
    }

    /** The events of a report, when those that took a while ended, and the zone in which they are written. */
    public record Timeline(List<TimelineEvent> events, Map<TimelineEvent, Instant> ends, Zone zone) {
        /** Copies the events and their ends. */
        public Timeline {
            events = List.copyOf(events);
            ends = Map.copyOf(ends);
        }
    }

    private static Map<TimelineEvent, Instant> ends(List<TimelineEvent> events, List<@Nullable Instant> ends) {
        Map<TimelineEvent, Instant> byEvent = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Instant end = ends.get(i);
            if (end != null) {
                byEvent.put(events.get(i), end);
            }
        }
        return byEvent;
    }

    // "T+0 (13:02 UTC): the cache is restarted"
    private @Nullable Instant zero(List<Entry> entries) {
        LocalDate first = day;
        for (Entry entry : entries) {
            Duration offset = entry.stamp() == null ? null : entry.stamp().offset();
            Stamp beside = offset == null ? null : Stamp.at(entry.text(), draft.days());
            if (offset != null && beside != null && beside.time() != null && first != null) {
                Zone own = beside.zone() == null ? zone : beside.zone();
                return own.at(first.atTime(beside.time())).minus(offset);
            }
        }
        return null;
    }

    private @Nullable Instant end(Entry entry, @Nullable Instant start) {
        Stamp stamp = entry.stamp();
        LocalTime until = stamp == null ? null : stamp.untilTime();
        if (stamp == null || until == null || start == null) {
            return null;
        }
        Zone own = stamp.zone() == null ? zone : stamp.zone();
        LocalDateTime local = start.atZone(own.id()).toLocalDate().atTime(until);
        Instant end = own.at(local);
        return end.isBefore(start) ? own.at(local.plusDays(1)) : end;
    }

    private List<TimelineEvent> events(List<Entry> entries, List<@Nullable Instant> ends) {
        List<TimelineEvent> events = new ArrayList<>();
        boolean dated = false;
        for (Entry entry : entries) {
            Stamp stamp = entry.stamp();
            if (stamp != null && stamp.date() != null) {
                day = stamp.date();
                dated = true;
            } else if (stamp != null && stamp.weekday() != null && day != null) {
                day = on(stamp.weekday(), day);
                placed = true;
            }
            if (!entry.dateline()) {
                String text = Words.brief(entry.text(), MOST_TEXT);
                Instant at = instant(entry);
                events.add(new TimelineEvent(at, text, EventKind.OTHER, entry.line()));
                ends.add(end(entry, at));
            }
        }
        if (!events.isEmpty() && day == null && !dated) {
            draft.remarkLine(Remark.TIMELINE_WITHOUT_DATE, events.getFirst().line(), events.size());
        }
        return EventKinds.assign(events);
    }

    // a day of the week is the first such day from the entry before on; where none is told before, the nearest
    // to the report's day.
    private LocalDate on(DayOfWeek weekday, LocalDate current) {
        boolean first = last == null && !placed;
        return first
                ? current.plusDays(3).with(TemporalAdjusters.previousOrSame(weekday))
                : current.with(TemporalAdjusters.nextOrSame(weekday));
    }

    // a time without a date is of the current day; one that runs back by more than six hours is of the next day;
    // a smaller step back is kept and remarked.
    private @Nullable Instant instant(Entry entry) {
        Stamp stamp = entry.stamp();
        if (stamp != null && stamp.offset() != null && zero != null) {
            last = zero.plus(stamp.offset());
            return last;
        }
        if (stamp == null || stamp.time() == null) {
            timeless.add(entry.line());
            return null;
        }
        if (day == null) {
            return null;
        }
        Zone own = stamp.zone() == null ? zone : stamp.zone();
        LocalDateTime local = day.atTime(stamp.time());
        Instant at = own.at(local);
        if (last != null && at.isBefore(last.minus(ROLL_OVER)) && stamp.date() == null) {
            while (at.isBefore(last.minus(ROLL_OVER))) {
                local = local.plusDays(1);
                at = own.at(local);
            }
            day = local.toLocalDate();
        }
        remark(entry, stamp, at);
        zero = zero == null ? at : zero;
        last = at;
        return at;
    }

    private void remark(Entry entry, Stamp stamp, Instant at) {
        if (stamp.vague()
                && PARTIAL.matcher(draft.document().line(entry.line())).find()) {
            draft.remarkLine(Remark.TIME_PARTIAL, entry.line(), String.valueOf(stamp.time()));
        }
        // a time that is written as approximate does not contradict its neighbor within the hour
        Instant least = last == null || !(stamp.vague() || unsure) ? last : last.minus(VAGUE_BY);
        unsure = stamp.vague();
        if (least != null && at.isBefore(least)) {
            draft.remarkLine(Remark.TIMELINE_BACKWARDS, entry.line(), String.valueOf(stamp.time()));
        }
        LocalDate own = stamp.date();
        LocalDate report = draft.date();
        if (own != null && report != null) {
            long days = Math.abs(own.toEpochDay() - report.toEpochDay());
            if (days > FAR_DAYS) {
                draft.remarkLine(Remark.EVENT_FAR_AWAY, entry.line(), own, days, report);
            }
        }
    }

    private void remarkSeason(Optional<Zone> given, List<TimelineEvent> events) {
        for (TimelineEvent event : events) {
            if (given.isPresent() && event.at() != null && !given.get().isInSeason(event.at())) {
                LocalDate date = event.at().atZone(given.get().id()).toLocalDate();
                draft.remarkLine(
                        Remark.ZONE_OFF_SEASON,
                        event.line(),
                        given.get().written(),
                        date,
                        given.get().id());
                return;
            }
        }
    }
}
