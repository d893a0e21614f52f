package io.hindcast.insight.table;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.LabelsMoved;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.deciding.CurrentMeanings;
import io.hindcast.deciding.Meanings;
import io.hindcast.report.ReportFilter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Holds the table of the archive as it stands: built when first asked for, and anew when asked after the archive or a decision changed. */
@Service
public class CurrentTable {
    private static final long LONG = Duration.ofSeconds(3).toNanos();

    private final ReportStore store;
    private final ServiceDirectory directory;
    private final CurrentMeanings meanings;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;
    private volatile long took;

    CurrentTable(ReportStore store, ServiceDirectory directory, CurrentMeanings meanings) {
        this.store = store;
        this.directory = directory;
        this.meanings = meanings;
    }

    /** A table, what it takes the wordings of gaps for, and how many changes it has seen. */
    private record Built(IncidentTable table, Wordings wordings, long changes) {

        boolean isOf(long changesNow, Meanings meaningsNow) {
            return changes == changesNow && wordings.meanings() == meaningsNow;
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ArchiveChanged change) {
        changes.incrementAndGet();
    }

    /** Builds it anew; where that takes long, in the background, while the table as it was answers. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(LabelsMoved moved) {
        Built now = built;
        if (moved.last() && now != null && took > LONG) {
            Thread.ofPlatform().daemon().name("table-anew").start(() -> buildAgain(now));
        } else if (moved.last()) {
            changes.incrementAndGet();
        }
    }

    /** Where another was built or the archive changed meanwhile, that has its labels, or the next one will. */
    private void buildAgain(Built was) {
        long seen = changes.get();
        IncidentTable table = read(was.wordings);
        synchronized (this) {
            Built now = built;
            if (now != null && now.changes == seen && changes.get() == seen) {
                built = new Built(table.with(now.wordings), now.wordings, seen);
            } else {
                changes.incrementAndGet();
            }
        }
    }

    /** The reports that pass the filter, as of now. */
    public IncidentTable where(ReportFilter filter) {
        return get().where(meant(filter));
    }

    /** The same filter with the names that gaps give its components. */
    public ReportFilter meant(ReportFilter filter) {
        return filter.ofComponents(components(filter));
    }

    /** The components of a filter under the names that gaps give them, whether it has their identifiers, names or aliases. */
    public Set<String> components(ReportFilter filter) {
        return filter.components().stream().map(this::component).collect(toUnmodifiableSet());
    }

    /** The name that gaps give a component; the words themselves where the catalogue does not know it. */
    public String component(String idNameOrAlias) {
        return meanings.component(idNameOrAlias);
    }

    /** Every report, as of now. */
    public IncidentTable get() {
        return now().table;
    }

    /** What candidates are taken for, as of now. */
    public Wordings wordings() {
        return now().wordings;
    }

    private Built now() {
        Built now = built;
        return now != null && now.isOf(changes.get(), meanings.get()) ? now : build();
    }

    /** Reads the reports again only where they changed: a decision leaves them as they are. */
    private synchronized Built build() {
        long seen = changes.get();
        Meanings meant = meanings.get();
        Built now = built;
        if (now == null || !now.isOf(seen, meant)) {
            Wordings wordings = new Wordings(meant);
            IncidentTable table = now != null && now.changes == seen ? now.table.with(wordings) : read(wordings);
            now = new Built(table, wordings, seen);
            built = now;
        }
        return now;
    }

    private IncidentTable read(Wordings wordings) {
        long start = System.nanoTime();
        IncidentTable table = IncidentTable.of(store::forEachFacts, directory, wordings);
        took = System.nanoTime() - start;
        return table;
    }
}
