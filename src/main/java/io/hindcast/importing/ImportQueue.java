package io.hindcast.importing;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports in the background, one after the other, and tells how far it has come to whoever asks. */
@Component
public final class ImportQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);

    private final Importer importer;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());
    private final Map<Long, ImportProgress> live = Collections.synchronizedMap(new LinkedHashMap<>());
    private final AtomicLong number = new AtomicLong();

    ImportQueue(Importer importer) {
        this.importer = importer;
    }

    /** Imports this when it is its turn, and then does what is to be done afterwards, such as deleting an upload. */
    public void add(ImportRequest request, Runnable afterwards) {
        long turn = number.incrementAndGet();
        live.put(turn, new ImportProgress(request.archive(), request.origin(), 0, ImportCounts.NONE, ""));
        worker.execute(() -> {
            try {
                log(importer.run(request, progress -> live.put(turn, progress)));
            } catch (RuntimeException failure) {
                LOG.error(
                        "The import of {} broke off; what it had kept is kept, import it again",
                        request.origin(),
                        failure);
            } finally {
                live.remove(turn);
                afterwards.run();
            }
        });
    }

    /** The imports that wait or go on, in their order. */
    public List<ImportProgress> live() {
        synchronized (live) {
            return new ArrayList<>(live.values());
        }
    }

    private static void log(ImportRun run) {
        ImportCounts counts = run.counts();
        if (run.isComplete()) {
            LOG.info(
                    "Imported {} in {} s: {} files, {} read, {} in part, {} rejected, {} unchanged, {} removed",
                    run.origin(),
                    run.took().toMillis() / 1000.0,
                    counts.seen(),
                    counts.read(),
                    counts.partial(),
                    counts.rejected(),
                    counts.unchanged(),
                    counts.removed());
        } else {
            LOG.warn("Import of {} did not complete: {}", run.origin(), run.problem());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop in time; its last batch is lost and will be read again");
        }
    }
}
