package io.hindcast.insight;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.report.ReportFilter;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds the table of the archive as it stands: built when first asked for, and anew when asked after the archive changed. */
@Component
class CurrentTable {
    private final ReportStore store;
    private final ServiceDirectory directory;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;

    CurrentTable(ReportStore store, ServiceDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** A table, and how many changes it has seen. */
    private record Built(IncidentTable table, long changes) {}

    @EventListener
    void on(ArchiveChanged change) {
        changes.incrementAndGet();
    }

    /** The reports that pass the filter, as of now. */
    IncidentTable where(ReportFilter filter) {
        return get().where(filter);
    }

    /** Every report, as of now. */
    IncidentTable get() {
        Built now = built;
        return now != null && now.changes == changes.get() ? now.table : build();
    }

    private synchronized IncidentTable build() {
        long seen = changes.get();
        Built now = built;
        if (now == null || now.changes != seen) {
            now = new Built(IncidentTable.of(store::forEachFacts, directory), seen);
            built = now;
        }
        return now.table;
    }
}
