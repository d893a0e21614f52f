package io.hindcast.insight.ledger;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Coverage;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ServiceName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final CurrentLedger ledger;
    private final ServiceDirectory directory;
    private final Today today;
    private volatile @Nullable Whole whole;

    Ledger(CurrentTable current, CurrentLedger ledger, ServiceDirectory directory, Today today) {
        this.current = current;
        this.ledger = ledger;
        this.directory = directory;
        this.today = today;
    }

    /** The gaps of all reports, as a book gives them on a day. */
    private record Whole(LedgerBook book, LocalDate day, List<Gap> gaps) {}

    /** The gaps named by the reports that pass the filter, those that cost most hours first, candidates last. */
    public List<Gap> gaps(ReportFilter filter) {
        LedgerBook book = ledger.book();
        return filter.equals(ReportFilter.ALL) ? all(book) : gaps(book, filter);
    }

    /** Most questions are about all reports, so these gaps are counted once for a book and a day. */
    private List<Gap> all(LedgerBook book) {
        Whole now = whole;
        LocalDate day = today.date();
        if (now == null || now.book != book || !now.day.equals(day)) {
            now = new Whole(book, day, gaps(book, ReportFilter.ALL));
            whole = now;
        }
        return now.gaps;
    }

    private List<Gap> gaps(LedgerBook book, ReportFilter filter) {
        Set<String> components = current.components(filter);
        Asked asked = asked(book, filter);
        return book.entries().stream()
                .filter(entry ->
                        components.isEmpty() || components.contains(entry.id().component()))
                .flatMap(entry -> gap(entry, asked).stream())
                .sorted(COSTLIEST_FIRST)
                .toList();
    }

    /** All about one gap, by the reports that pass the filter; empty where none of them names it. */
    public Optional<GapDetail> gap(GapId id, ReportFilter filter) {
        LedgerBook book = ledger.book();
        return book.entries().stream()
                .filter(entry -> entry.id().compareTo(id) == 0)
                .findFirst()
                .flatMap(entry -> gap(entry, asked(book, filter)).map(gap -> detail(gap, entry)));
    }

    /** The gaps that an EA action is to close; none for another action. */
    public List<Gap> closedBy(FollowedAction action) {
        return gaps(ReportFilter.ALL).stream()
                .filter(gap ->
                        gap.actions().stream().anyMatch(one -> one.action().id().equals(action.id())))
                .toList();
    }

    /** What the gaps with a name cost, and how their fixes fared, by the reports that pass the filter. */
    public LedgerSummary summary(ReportFilter filter) {
        List<Gap> named = gaps(filter).stream().filter(gap -> !gap.candidate()).toList();
        Set<Incident> incidents = new LinkedHashSet<>();
        named.forEach(gap -> incidents.addAll(gap.incidents()));
        return LedgerSummary.of(named, asked(ledger.book(), filter).share(incidents));
    }

    /** Every incident that came although an EA action for its gap was already listed, the latest first. */
    public List<AlreadyListed> alreadyListed(ReportFilter filter) {
        return gaps(filter).stream()
                .flatMap(gap -> alreadyListed(gap).stream())
                .sorted(Comparator.comparing(AlreadyListed::incident, Incident.BY_DATE)
                        .reversed())
                .toList();
    }

    private Asked asked(LedgerBook book, ReportFilter filter) {
        return new Asked(book.table(), filter, book.table().where(current.meant(filter)), today.date());
    }

    private static Optional<Gap> gap(LedgerBook.Entry entry, Asked asked) {
        List<Incident> incidents = asked.of(entry.incidents());
        if (incidents.isEmpty()) {
            return Optional.empty();
        }
        LostHours lost = LostHours.of(incidents);
        return Optional.of(new Gap(
                entry.id(),
                entry.candidate(),
                entry.life().state(),
                incidents,
                Incident.services(incidents),
                new Coverage(lost.known(), incidents.size()),
                lost.known() == 0 ? null : lost.hours(),
                entry.actions(),
                entry.life().closings(),
                entry.life().recurrences(),
                entry.effects(),
                asked.share(incidents)));
    }

    private GapDetail detail(Gap gap, LedgerBook.Entry entry) {
        List<Sighting> sightings = entry.sightings().stream()
                .filter(sighting -> gap.incidents().contains(sighting.incident()))
                .sorted(Comparator.comparing(Sighting::incident, Incident.BY_DATE))
                .toList();
        return new GapDetail(gap, sightings, current.wordings().of(gap.id()), alreadyListed(gap), servicesNotHit(gap));
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
}
