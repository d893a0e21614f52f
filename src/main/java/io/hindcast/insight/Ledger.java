package io.hindcast.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.followup.Today;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ServiceName;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The ledger of Golden Path gaps: each with the incidents that it let happen, what they cost, the EA actions that are to
 * close it, and whether it came back.
 */
@Service
public final class Ledger {
    private static final Comparator<Gap> COSTLIEST_FIRST = Comparator.comparing(Gap::candidate)
            .thenComparingDouble(gap -> gap.hoursLost() == null ? 0 : -gap.hoursLost())
            .thenComparingInt(gap -> -gap.incidents().size())
            .thenComparing(Gap::id);

    private final CurrentTable current;
    private final GapActions actions;
    private final ServiceDirectory directory;
    private final Today today;

    Ledger(CurrentTable current, GapActions actions, ServiceDirectory directory, Today today) {
        this.current = current;
        this.actions = actions;
        this.directory = directory;
        this.today = today;
    }

    /** The gaps named by the reports that pass the filter, those that cost most hours first, candidates last. */
    public List<Gap> gaps(ReportFilter filter) {
        Set<String> components = current.components(filter);
        return book(filter).gaps().stream()
                .filter(gap ->
                        components.isEmpty() || components.contains(gap.id().component()))
                .sorted(COSTLIEST_FIRST)
                .toList();
    }

    /** All about one gap, by the reports that pass the filter; empty where none of them names it. */
    public Optional<GapDetail> gap(GapId id, ReportFilter filter) {
        Book book = book(filter);
        return book.gaps().stream()
                .filter(gap -> gap.id().compareTo(id) == 0)
                .findFirst()
                .map(gap -> detail(gap, book));
    }

    /** Every incident that came although an EA action for its gap was already listed, the latest first. */
    public List<AlreadyListed> alreadyListed(ReportFilter filter) {
        return book(filter).gaps().stream()
                .flatMap(gap -> alreadyListed(gap).stream())
                .sorted(Comparator.comparing(AlreadyListed::incident, Incident.BY_DATE)
                        .reversed())
                .toList();
    }

    /** The gaps of the archive, with the incidents of one question. */
    private record Book(List<Gap> gaps, Map<GapId, List<Sighting>> sightings, IncidentTable table) {}

    private Book book(ReportFilter filter) {
        IncidentTable whole = current.get();
        IncidentTable table = whole.where(filter);
        Set<Incident> asked = table.incidents().collect(Collectors.toCollection(HashSet::new));
        List<Sighting> all = whole.sightings().toList();
        Map<GapId, List<Sighting>> byGap = all.stream().collect(groupingBy(Sighting::gap, TreeMap::new, toList()));
        GapActions.Known known = actions.known(whole);
        Map<String, List<Sighting>> byReport = GapActions.Known.byReport(all);
        List<Gap> gaps = byGap.entrySet().stream()
                .map(entry -> gap(
                        entry.getKey(),
                        entry.getValue(),
                        known.closing(entry.getKey(), entry.getValue(), byReport),
                        asked))
                .filter(gap -> !gap.incidents().isEmpty())
                .toList();
        return new Book(gaps, byGap, table);
    }

    private static Gap gap(GapId id, List<Sighting> sightings, List<GapAction> closing, Set<Incident> asked) {
        List<Incident> all = incidents(sightings);
        GapLife life = GapLife.of(all, closing);
        List<Incident> incidents = all.stream().filter(asked::contains).toList();
        List<Integer> minutes = incidents.stream()
                .map(Incident::restore)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Gap(
                id,
                sightings.stream().allMatch(Sighting::candidate),
                life.state(),
                incidents,
                services(incidents),
                new Coverage(minutes.size(), incidents.size()),
                minutes.isEmpty()
                        ? null
                        : minutes.stream().mapToInt(Integer::intValue).sum() / 60.0,
                closing,
                life.closings(),
                life.recurrences());
    }

    private GapDetail detail(Gap gap, Book book) {
        List<Sighting> sightings = book.sightings().getOrDefault(gap.id(), List.of()).stream()
                .filter(sighting -> gap.incidents().contains(sighting.incident()))
                .sorted(Comparator.comparing(Sighting::incident, Incident.BY_DATE))
                .toList();
        return new GapDetail(gap, sightings, afterClosing(gap, book.table()), alreadyListed(gap), servicesNotHit(gap));
    }

    /** The rate after the first closing, against the one from the first report of the archive up to that day. */
    private RateRatio afterClosing(Gap gap, IncidentTable table) {
        List<LocalDate> span = table.span();
        if (gap.closings().isEmpty() || span.isEmpty()) {
            return RateRatio.of(0, 0, 0, 0);
        }
        LocalDate closed = gap.closings().getFirst();
        long before = ChronoUnit.DAYS.between(span.getFirst(), closed) + 1;
        long after = ChronoUnit.DAYS.between(closed, today.date());
        int later = (int) gap.incidents().stream()
                .filter(incident -> incident.date() != null && incident.date().isAfter(closed))
                .count();
        int dated = (int) gap.incidents().stream()
                .filter(incident -> incident.date() != null)
                .count();
        return RateRatio.of(later, after, dated - later, before);
    }

    private List<String> servicesNotHit(Gap gap) {
        Set<ServiceName> hit = gap.services().stream().map(ServiceName::new).collect(Collectors.toSet());
        return directory.services().stream()
                .filter(service -> !hit.contains(service)
                        && directory.componentsOf(service).stream()
                                .map(current::component)
                                .anyMatch(gap.id().component()::equalsIgnoreCase))
                .map(service -> current.get().spelling(service.value()))
                .toList();
    }

    private static List<AlreadyListed> alreadyListed(Gap gap) {
        return gap.incidents().stream()
                .filter(incident -> incident.date() != null)
                .flatMap(incident -> gap.actions().stream()
                        .filter(action -> action.wasListedAndUnfinished(Objects.requireNonNull(incident.date())))
                        .findFirst()
                        .map(action -> new AlreadyListed(incident, gap.id(), action))
                        .stream())
                .toList();
    }

    private static List<Incident> incidents(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::incident)
                .distinct()
                .sorted(Incident.BY_DATE)
                .toList();
    }

    private static List<String> services(List<Incident> incidents) {
        TreeMap<String, String> names = new TreeMap<>();
        incidents.forEach(incident ->
                incident.services().forEach(name -> names.putIfAbsent(new ServiceName(name).value(), name.strip())));
        return List.copyOf(names.values());
    }
}
