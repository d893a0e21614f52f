package io.hindcast.cataloguing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Walks through many reports in chunks on all cores, and stops when told so. What waits is bounded by a chunk for each core. */
final class Sweep {
    private static final int CHUNK = 200;

    private final BooleanSupplier stopped;
    private final Consumer<Progress> listener;

    Sweep(BooleanSupplier stopped, Consumer<Progress> listener) {
        this.stopped = stopped;
        this.listener = listener;
    }

    /** Hands over all of these in chunks, in no order; {@code work} tells how many of a chunk are different. Throws what it throws. */
    Progress over(List<Long> ids, ToIntFunction<List<Long>> work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong done = new AtomicLong();
        AtomicLong different = new AtomicLong();
        int workers = Runtime.getRuntime().availableProcessors();
        listener.accept(new Progress(0, ids.size(), 0));
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("labels-", 1).daemon().factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    for (List<Long> chunk = chunk(ids, next); !chunk.isEmpty(); chunk = chunk(ids, next)) {
                        different.addAndGet(work.applyAsInt(chunk));
                        done.addAndGet(chunk.size());
                        listener.accept(new Progress(done.get(), ids.size(), different.get()));
                    }
                }));
            }
            for (Future<?> one : running) {
                join(one);
            }
        }
        return new Progress(done.get(), ids.size(), different.get());
    }

    private List<Long> chunk(List<Long> ids, AtomicInteger next) {
        if (stopped.getAsBoolean()) {
            return List.of();
        }
        int start = Math.min(next.getAndAdd(CHUNK), ids.size());
        return ids.subList(start, Math.min(start + CHUNK, ids.size()));
    }

    private static void join(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        }
    }
}
