package io.hindcast.cataloguing;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Labels the archive again in the background. */
@Service
public final class RelabelingJob {
    private static final Logger LOG = LoggerFactory.getLogger(RelabelingJob.class);

    private final Relabeling relabeling;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("relabeling").daemon().factory());
    private volatile @Nullable Progress progress;
    private volatile @Nullable String problem;
    private volatile boolean stopped;
    private @Nullable Future<?> last;

    RelabelingJob(Relabeling relabeling) {
        this.relabeling = relabeling;
    }

    /** Labels by the catalogue that holds now; one that goes on by another one is stopped first. */
    public synchronized void start() {
        stop();
        stopped = false;
        problem = null;
        progress = new Progress(0, relabeling.count().waiting(), 0);
        last = worker.submit(this::run);
    }

    /** Ends it after the reports at hand; what is labeled stays so, and {@link #start} goes on from there. */
    public synchronized void stop() {
        stopped = true;
        Future<?> running = last;
        if (running != null && !running.isDone()) {
            try {
                running.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException failure) {
                throw new IllegalStateException("A failure is kept as the problem", failure);
            }
        }
    }

    /** How far it has come, from the moment it is asked for; empty when nothing goes on. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /** Why the last one ended early, if it failed. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void run() {
        long start = System.nanoTime();
        try {
            Progress end = relabeling.run(() -> stopped, now -> progress = now);
            if (end.total() > 0) {
                LOG.info(
                        "Labeled {} of {} reports again in {} ms; {} have other labels",
                        end.done(),
                        end.total(),
                        (System.nanoTime() - start) / 1_000_000,
                        end.different());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            LOG.error("Labeling again failed; the next start goes on with it", failure);
            problem = "what was labeled is kept, the log says why, and “Go on” or the next start does the rest.";
        } finally {
            progress = null;
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        stopped = true;
        worker.shutdown();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Labeling did not stop in time; its last reports are labeled again at the next start");
        }
    }
}
