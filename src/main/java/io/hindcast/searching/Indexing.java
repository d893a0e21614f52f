package io.hindcast.searching;

import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.ReportKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Reads reports from the store and adds them to an index: all of them one by one, or some that changed on every core. */
final class Indexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** As many reports are read at once by one thread before another one helps. */
    private static final int FEWEST_AT_ONCE = 20;

    private final ObjectProvider<ReportStore> store;
    private final ExecutorService beside = Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().daemon().name("index-beside-", 1).factory());

    Indexing(ObjectProvider<ReportStore> store) {
        this.store = store;
    }

    /** Adds every report; returns how many. */
    long all(IndexFiles index) {
        AtomicLong count = new AtomicLong();
        store.getObject().forEach(report -> {
            put(index, report);
            count.incrementAndGet();
        });
        return count.get();
    }

    /** Adds these reports, some on each core; returns once all of them are in. */
    void some(IndexFiles index, String archive, List<ReportKey> keys) {
        int share = Math.max(FEWEST_AT_ONCE, Math.ceilDiv(keys.size(), CORES));
        List<Future<?>> others = new ArrayList<>();
        for (int start = share; start < keys.size(); start += share) {
            List<ReportKey> part = keys.subList(start, Math.min(start + share, keys.size()));
            others.add(beside.submit(() -> put(index, archive, part)));
        }
        put(index, archive, keys.subList(0, Math.min(share, keys.size())));
        others.forEach(Indexing::await);
    }

    @Override
    public void close() {
        beside.shutdown();
    }

    private void put(IndexFiles index, String archive, List<ReportKey> keys) {
        store.getObject().forEach(archive, keys, report -> put(index, report));
    }

    /** Adds a report; one that the index refuses is logged and left out, and does not stop the others. */
    private static void put(IndexFiles index, StoredReport report) {
        if (report.removed()) {
            index.remove(report.archive(), report.report().key());
            return;
        }
        try {
            index.put(report);
        } catch (IllegalArgumentException refused) {
            LOG.error("Report {} cannot be indexed", report.report().key(), refused);
        }
    }

    private static void await(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Some of the changed reports could not be indexed", failure);
        }
    }
}
