package io.hindcast.insight;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.deciding.DecisionsChanged;
import io.hindcast.report.ReportFilter;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Holds the table of the archive as it stands: built when first asked for, and anew when asked after the archive or a decision changed. */
@Service
class CurrentTable {
    private final ReportStore store;
    private final ServiceDirectory directory;
    private final CurrentCatalogue catalogue;
    private final CandidateDecisions decisions;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong decided = new AtomicLong();
    private volatile @Nullable Built built;

    CurrentTable(
            ReportStore store, ServiceDirectory directory, CurrentCatalogue catalogue, CandidateDecisions decisions) {
        this.store = store;
        this.directory = directory;
        this.catalogue = catalogue;
        this.decisions = decisions;
    }

    /** A table, what it takes the wordings of gaps for, how many changes and decisions it has seen, and the catalogue that held. */
    private record Built(IncidentTable table, Wordings wordings, long changes, long decided, Catalogue catalogue) {

        boolean isOf(long changesNow, long decidedNow, Catalogue holding) {
            return changes == changesNow && decided == decidedNow && catalogue == holding;
        }
    }

    @EventListener
    void on(ArchiveChanged change) {
        changes.incrementAndGet();
    }

    @EventListener
    void on(DecisionsChanged change) {
        decided.incrementAndGet();
    }

    /** The reports that pass the filter, as of now. */
    IncidentTable where(ReportFilter filter) {
        return get().where(meant(filter));
    }

    /** The same filter with the names that gaps give its components. */
    ReportFilter meant(ReportFilter filter) {
        return new ReportFilter(
                filter.services(),
                filter.teams(),
                filter.severities(),
                filter.factors(),
                filter.triggers(),
                components(filter),
                filter.from(),
                filter.to());
    }

    /** The components of a filter under the names that gaps give them, whether it has their identifiers, names or aliases. */
    Set<String> components(ReportFilter filter) {
        return filter.components().stream().map(this::component).collect(toUnmodifiableSet());
    }

    /** The name that gaps give a component; the words themselves where the catalogue does not know it. */
    String component(String idNameOrAlias) {
        return catalogue.get().component(idNameOrAlias).map(Component::name).orElse(idNameOrAlias);
    }

    /** Every report, as of now. */
    IncidentTable get() {
        return now().table;
    }

    /** What candidates are taken for, as of now. */
    Wordings wordings() {
        return now().wordings;
    }

    private Built now() {
        Built now = built;
        return now != null && now.isOf(changes.get(), decided.get(), catalogue.get()) ? now : build();
    }

    /** Reads the reports again only where they changed: a decision leaves them as they are. */
    private synchronized Built build() {
        long seen = changes.get();
        long heard = decided.get();
        Catalogue holding = catalogue.get();
        Built now = built;
        if (now == null || !now.isOf(seen, heard, holding)) {
            Wordings wordings = new Wordings(holding, decisions.standing());
            IncidentTable table = now != null && now.changes == seen
                    ? now.table.with(wordings)
                    : IncidentTable.of(store::forEachFacts, directory, wordings);
            now = new Built(table, wordings, seen, heard, holding);
            built = now;
        }
        return now;
    }
}
