package io.hindcast.searching;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The index on disk, under {@code ${hindcast.data}/index}: a cache of the store. It follows the archive, tells by a stamp in
 * its last commit whether it missed a change, and is built anew from the store when it did, is missing or cannot be read.
 * While another process writes to it, it is only read, as of that process's last commit.
 */
@Service
public final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    /** How long changes may wait for a commit, and how many; a crash before it costs a rebuild. */
    private static final int COMMIT_AFTER_SECONDS = 3;

    private static final int COMMIT_AFTER_CHANGES = 10_000;

    /** How many changes may wait to be taken over; whoever brings one more waits too. */
    private static final int MOST_WAITING = 3;

    private final Path directory;
    private final ObjectProvider<ReportStore> store;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("index").factory());
    private final Indexing indexing;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile Future<?> newest = CompletableFuture.completedFuture(null);
    private volatile @Nullable IndexFiles files;
    private @Nullable Future<?> nextCommit;
    private int uncommitted;

    SearchIndex(@Value("${hindcast.data}/index") Path directory, ObjectProvider<ReportStore> store) {
        this.directory = directory;
        this.store = store;
        indexing = new Indexing(store);
    }

    /**
     * Builds the index anew from the store; returns the number of reports in it. Searches see the old one until then. Throws
     * {@link IndexInUse} where another process writes to it.
     */
    public synchronized long rebuild() {
        IndexFiles open = open(true);
        if (open.isReadOnly()) {
            throw new IndexInUse(directory);
        }
        return fill(open);
    }

    /** Opens the index, and builds it where that is needed, so that what follows is only added to it. */
    public void open() {
        ready();
    }

    /** Asks the index once it has taken over every change that it was told of. */
    <T> T ask(IndexFiles.Question<T> question) {
        await(newest);
        return ready().ask(question);
    }

    /** Opens the index, and builds it where that is needed. */
    IndexFiles ready() {
        IndexFiles open = files;
        return open != null ? open : open(false);
    }

    /** Takes over a change that the store has committed, on a thread of its own; whoever asks later waits for it. */
    void follow(ArchiveChanged change) {
        follow(change.archive(), change.saved().size() + change.removed().size(), open -> {
            change.removed().forEach(key -> open.remove(change.archive(), key));
            indexing.some(open, change.archive(), change.saved());
        });
    }

    /** Takes over what these reports are called now, in the same way, and nothing else of them. */
    void rename(String archive, List<ReportKey> reports) {
        follow(archive, reports.size(), open -> store.getObject().forEachLabels(archive, reports, open::call));
    }

    private void follow(String archive, int reports, Consumer<IndexFiles> change) {
        waiting.acquireUninterruptibly();
        try {
            newest = worker.submit(() -> takeOver(archive, reports, change));
        } catch (RejectedExecutionException closed) {
            waiting.release();
            throw closed;
        }
    }

    private void takeOver(String archive, int reports, Consumer<IndexFiles> change) {
        try {
            put(archive, reports, change);
        } catch (RuntimeException e) {
            LOG.error("The search index could not take over a change to {}; run reindex", archive, e);
        } finally {
            waiting.release();
        }
        if (uncommitted >= COMMIT_AFTER_CHANGES) {
            commit();
        } else if (!worker.isShutdown() && (nextCommit == null || nextCommit.isDone())) {
            nextCommit = worker.schedule(this::commit, COMMIT_AFTER_SECONDS, TimeUnit.SECONDS);
        }
    }

    private synchronized void put(String archive, int reports, Consumer<IndexFiles> change) {
        boolean opening = files == null;
        IndexFiles open = ready();
        if (open.isReadOnly()) {
            LOG.warn("Another process has the search index; it takes over changes to {} at its next start", archive);
        } else if (!opening || !open.stamp().equals(stamp())) { // else it was just built with this change
            change.accept(open);
            // also where nothing is to be put: the store has another stamp
            uncommitted += Math.max(1, reports);
        }
    }

    @Override
    public void close() {
        Future<?> last = newest;
        worker.shutdown();
        await(last);
        indexing.close();
        synchronized (this) {
            IndexFiles open = files;
            if (open != null) {
                commit();
                open.close();
                files = null;
            }
        }
    }

    private static void await(Future<?> change) {
        try {
            change.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A change that fails is logged", failure);
        }
    }

    private synchronized IndexFiles open(boolean rebuilding) {
        IndexFiles open = files;
        if (open != null) {
            return open;
        }
        open = IndexFiles.open(directory);
        if (!rebuilding && !open.isReadOnly() && !open.stamp().equals(stamp())) {
            LOG.info(
                    "Building the search index from the store ({})",
                    open.stamp().isEmpty() ? "none yet" : "out of date");
            try {
                fill(open);
            } catch (RuntimeException unfilled) { // closed, so that whoever asks next can try again
                open.close();
                throw unfilled;
            }
        }
        files = open;
        return open;
    }

    private long fill(IndexFiles open) {
        long start = System.nanoTime();
        String stamp = stamp();
        AtomicLong count = new AtomicLong();
        open.replaceAll(() -> count.set(indexing.all(open)), stamp);
        uncommitted = 0;
        LOG.info("Search index built: {} reports in {} ms", count, (System.nanoTime() - start) / 1_000_000);
        files = open;
        return count.get();
    }

    /** Saves the index; stamped only where no change waits, so that a crash never leaves one out unnoticed. */
    private synchronized void commit() {
        IndexFiles open = files;
        if (open != null && uncommitted > 0) {
            try {
                String stamp = isUpToDate() ? stamp() : IndexFiles.NO_STAMP;
                open.commit(isUpToDate() ? stamp : IndexFiles.NO_STAMP);
                uncommitted = 0;
            } catch (RuntimeException e) {
                LOG.error("The search index is not saved; it will be built anew at the next start", e);
            }
        }
    }

    /** Whether no change waits; asked before the stamp, which takes long, and after it, since one may have come. */
    private boolean isUpToDate() {
        return waiting.availablePermits() == MOST_WAITING;
    }

    /** What the index must carry to be up to date: its own format and the state of the store. */
    private String stamp() {
        return Fields.FORMAT + ":" + store.getObject().stamp();
    }
}
