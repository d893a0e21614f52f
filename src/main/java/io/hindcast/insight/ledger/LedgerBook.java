package io.hindcast.insight.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.hindcast.archive.ReportName;
import io.hindcast.deciding.Subject;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.GapId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every gap of the whole archive with its life, whatever a question's filter; never changed once built. */
final class LedgerBook {
    private final IncidentTable table;
    private final List<Entry> entries;

    private LedgerBook(IncidentTable table, List<Entry> entries) {
        this.table = table;
        this.entries = List.copyOf(entries);
    }

    /** One gap: the words that name it, its incidents (oldest first), the EA actions against it, its life and what came of each closing. */
    record Entry(
            GapId id,
            boolean candidate,
            List<Sighting> sightings,
            List<Incident> incidents,
            List<GapAction> actions,
            GapLife life,
            List<Effect> effects) {}

    static LedgerBook of(IncidentTable table, GapActions.Known known, CauseAnswers answers, LocalDate today) {
        List<Sighting> all = table.sightings().toList();
        Map<GapId, List<Sighting>> byGap = all.stream().collect(groupingBy(Sighting::gap, TreeMap::new, toList()));
        Map<ReportName, List<Sighting>> byReport = GapActions.Known.byReport(all);
        LocalDate first = table.span().isEmpty() ? today : table.span().getFirst();
        List<Entry> entries = new ArrayList<>();
        byGap.forEach((id, sightings) -> {
            List<GapAction> actions = known.closing(id, sightings, byReport);
            List<Incident> incidents = sightings.stream()
                    .map(Sighting::incident)
                    .distinct()
                    .sorted(Incident.BY_DATE)
                    .toList();
            Judging judging = Judging.of(id, sightings, answers);
            GapLife life = GapLife.of(
                    incidents,
                    actions,
                    incident -> judging.of(incident, LocalDate.MIN).isCounted());
            entries.add(new Entry(
                    id,
                    sightings.stream().allMatch(Sighting::candidate),
                    sightings,
                    incidents,
                    actions,
                    life,
                    effects(judging, life.closings(), incidents, first, today)));
        });
        return new LedgerBook(table, entries);
    }

    /** The table that it was built from. */
    IncidentTable table() {
        return table;
    }

    /** Every gap, by name. */
    List<Entry> entries() {
        return entries;
    }

    /** What people said of the incidents of one gap; {@code worded} is the gap as each report words it first. */
    private record Judging(Subject gap, Map<Incident, Subject> worded, CauseAnswers answers) {

        static Judging of(GapId gap, List<Sighting> sightings, CauseAnswers answers) {
            Map<Incident, Subject> worded = new HashMap<>();
            sightings.forEach(sighting -> worded.putIfAbsent(sighting.incident(), Subject.of(sighting.wording())));
            return new Judging(Subject.of(gap), worded, answers);
        }

        Recurrence of(Incident incident, LocalDate fixed) {
            return answers.of(gap, worded.getOrDefault(incident, gap), incident, fixed);
        }
    }

    /** What came of each closing, from the day after the one before it (or the archive's first report) to the next (or today). */
    private static List<Effect> effects(
            Judging judging, List<LocalDate> closings, List<Incident> incidents, LocalDate first, LocalDate today) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < closings.size(); i++) {
            LocalDate closed = closings.get(i);
            LocalDate from = i == 0 ? first : closings.get(i - 1).plusDays(1);
            LocalDate to = i + 1 < closings.size() ? closings.get(i + 1) : today;
            Effect.Days days = new Effect.Days(from.isAfter(closed) ? closed : from, closed, to);
            effects.add(Effect.of(days, incidents, incident -> judging.of(incident, closed)));
        }
        return effects;
    }
}
