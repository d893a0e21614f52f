package io.hindcast.insight.reviews;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.quality.Review;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Holds what the quality rules say of each report of the archive as it stands: two sets of rules a report, no texts. A web application
 * reviews all reports in the background once it serves, and after a change of the archive those that changed; whoever asks
 * earlier waits for the rest.
 */
@Service
@EnableConfigurationProperties(QualitySettings.class)
class CurrentReviews implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final ReportStore store;
    private final QualitySettings settings;
    private final Queue<ArchiveChanged> changes = new ConcurrentLinkedQueue<>();
    private final Map<ReportName, Judged> reviews = new HashMap<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reviews").factory());
    private volatile boolean begun;

    CurrentReviews(ReportStore store, QualitySettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        // what fails here is done anew for whoever asks next, and fails there
        var _ = worker.schedule(this::bringUpToDate, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener
    void on(ArchiveChanged change) {
        if (begun) {
            boolean first = changes.isEmpty();
            changes.add(change);
            if (first) {
                begin();
            }
        }
    }

    /** What the rules say of one report, with the places. */
    Review review(StoredReport stored) {
        return Review.of(stored.report(), stored.text(), settings.disabled());
    }

    /** What the rules say of these reports, as of now; a report to which none applies is left out. */
    synchronized Map<Incident, Judged> of(Iterable<Incident> incidents) {
        bringUpToDate();
        Map<Incident, Judged> judged = new HashMap<>();
        for (Incident incident : incidents) {
            Optional.ofNullable(reviews.get(incident.reportName()))
                    .filter(one -> !one.applied().isEmpty())
                    .ifPresent(one -> judged.put(incident, one));
        }
        return judged;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private synchronized void bringUpToDate() {
        boolean done = false;
        try {
            if (!begun) {
                begun = true;
                store.forEach(this::judge);
            }
            for (ArchiveChanged change = changes.poll(); change != null; change = changes.poll()) {
                String archive = change.archive();
                change.removed().forEach(key -> reviews.remove(new ReportName(archive, key)));
                store.forEach(archive, change.saved(), this::judge);
            }
            done = true;
        } finally {
            // what failed half way is done anew as a whole
            begun = done;
        }
    }

    private void judge(StoredReport stored) {
        reviews.put(stored.reportName(), Judged.of(review(stored)));
    }
}
