package io.hindcast.importing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of one source, as recorded. {@code problem} says in one sentence why a run did not complete; {@code id} 0: never begun;
 * {@code forgotten}: its list of files is no longer kept.
 */
public record ImportRun(
        long id,
        String archive,
        String origin,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        ImportCounts counts,
        @Nullable String problem,
        boolean forgotten) {

    /** How a run stands. An interrupted or failed run left the store as of its last whole batch; the next one completes it. */
    public enum State {
        RUNNING,
        COMPLETED,
        INTERRUPTED,
        FAILED
    }

    /** A run that could not begin. */
    static ImportRun refused(ImportRequest request, Instant now, String problem) {
        return new ImportRun(
                0, request.archive(), request.origin(), State.FAILED, now, now, 0, ImportCounts.NONE, problem, false);
    }

    /** Whether every file was seen. */
    public boolean isComplete() {
        return state == State.COMPLETED;
    }

    /** Whether the source can be imported again by its origin, which an upload cannot. */
    public boolean isRepeatable() {
        return !origin.equals("upload") && !origin.startsWith("upload:");
    }

    /** How long the run took; zero while it goes on. */
    public Duration took() {
        return finishedAt == null ? Duration.ZERO : Duration.between(startedAt, finishedAt);
    }
}
