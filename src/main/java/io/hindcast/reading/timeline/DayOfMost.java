package io.hindcast.reading.timeline;

import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Zone;
import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.TimelineEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The day of a report that only its course of events dates. */
final class DayOfMost {
    private DayOfMost() {}

    // where the course of events alone tells the day, and no event or only the first is of it, the day on which
    // more than half of them happened counts: what was at fault is often older than the incident.
    /** Dates the report by these events where nothing else does. */
    static void read(ReportDraft draft, List<TimelineEvent> events, Zone zone) {
        Evidence told = draft.evidence().get("date");
        if (told == null || told.basis() != Basis.DERIVED || !isOfCourse(draft, told.line())) {
            return;
        }
        mostOf(events, zone).filter(day -> !day.equals(draft.date())).ifPresent(day -> {
            TimelineEvent first = events.stream()
                    .filter(event -> day.equals(dayOf(event, zone)))
                    .findFirst()
                    .orElseThrow();
            draft.date(day);
            draft.evidence(
                    "date", first.line(), draft.document().line(first.line()).strip(), Basis.DERIVED);
        });
    }

    private static boolean isOfCourse(ReportDraft draft, int line) {
        return draft.parts().stream()
                .filter(part -> part.line() <= line)
                .reduce((_, later) -> later)
                .filter(Part::isOfTimeline)
                .isPresent();
    }

    private static Optional<LocalDate> mostOf(List<TimelineEvent> events, Zone zone) {
        Map<LocalDate, Long> counts = events.stream()
                .filter(event -> event.at() != null)
                .collect(Collectors.groupingBy(event -> dayOf(event, zone), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 > events.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static LocalDate dayOf(TimelineEvent event, Zone zone) {
        return event.at() == null ? LocalDate.MIN : event.at().atZone(zone.id()).toLocalDate();
    }
}
