package io.hindcast.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads files in parallel, each to a {@code T}, and hands these over one by one in their order. What is read ahead is bounded, in files and in
 * bytes, so that memory does not grow with the archive.
 */
final class Pipeline<T> implements AutoCloseable {
    private static final int AHEAD_FILES = 200;
    private static final long AHEAD_BYTES = 32L << 20;

    private final ExecutorService workers;
    private final Deque<Ahead<T>> ahead = new ArrayDeque<>();
    private long aheadBytes;

    private record Ahead<T>(Future<T> file, long bytes) {}

    /** With this many workers. */
    Pipeline(int workers) {
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    static <T> Pipeline<T> onAllCores() {
        return new Pipeline<>(Runtime.getRuntime().availableProcessors());
    }

    /** Reads each entry and hands the results to {@code next} on this thread; stops when this thread is interrupted. */
    void run(List<SourceEntry> entries, Function<SourceEntry, T> read, Consumer<T> next) throws InterruptedException {
        for (SourceEntry entry : entries) {
            long bytes = Math.max(0, entry.size());
            while (!ahead.isEmpty() && (ahead.size() >= AHEAD_FILES || aheadBytes + bytes > AHEAD_BYTES)) {
                next.accept(take());
            }
            ahead.add(new Ahead<>(workers.submit(() -> read.apply(entry)), bytes));
            aheadBytes += bytes;
        }
        while (!ahead.isEmpty()) {
            next.accept(take());
        }
    }

    private T take() throws InterruptedException {
        Ahead<T> first = ahead.remove();
        aheadBytes -= first.bytes();
        try {
            return first.file().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A file's failure was not turned into its rejection", failure.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
