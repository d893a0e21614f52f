package io.hindcast.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;

/** Begins and ends runs: one at a time for each archive, which the database sees to. */
@Component
class RunBook {
    private static final Logger LOG = LoggerFactory.getLogger(RunBook.class);

    private final RunRows rows;
    private final OldRuns old;
    private final Clock clock;
    private final RunOwner owner = RunOwner.here();

    /** Opens the book, and closes the runs whose process is gone. */
    RunBook(RunRows rows, OldRuns old, Clock clock) {
        this.rows = rows;
        this.old = old;
        this.clock = clock;
        closeDead();
    }

    private void closeDead() {
        Instant now = clock.instant();
        for (RunRow run : rows.findByLockNameNotNull()) {
            boolean alive = RunOwner.of(run.process())
                    .filter(other -> other.isAlive(owner, run.aliveAt(), now))
                    .isPresent();
            if (!alive) {
                LOG.info("The import of {} into {} was cut off; import it again", run.origin(), run.archive());
                rows.save(run.ended(
                        ImportRun.State.INTERRUPTED, "Cut off when the program stopped; import it again.", now));
            }
        }
    }

    /** A new run; empty where another one of the same archive goes on. */
    Optional<RunRow> begin(ImportRequest request, int total) {
        closeDead();
        try {
            return Optional.of(rows.save(RunRow.begun(request, total, owner, clock.instant())));
        } catch (DataIntegrityViolationException | DbActionExecutionException taken) {
            if (rows.findByLockNameNotNull().stream()
                    .anyMatch(row -> Objects.equals(row.lockName(), request.archive()))) {
                return Optional.empty();
            }
            throw taken;
        }
    }

    /** Keeps a run whose source was not to be had. */
    ImportRun refuse(ImportRequest request, String why) {
        RunRow row =
                RunRow.begun(request, 0, owner, clock.instant()).ended(ImportRun.State.FAILED, why, clock.instant());
        return rows.save(row).run();
    }

    void count(RunRow run, ImportCounts counts) {
        rows.save(run.with(counts, clock.instant()));
    }

    ImportRun end(RunRow run, ImportCounts counts, ImportRun.State how, @Nullable String why) {
        Instant now = clock.instant();
        ImportRun ended = rows.save(run.with(counts, now).ended(how, why, now)).run();
        old.forget();
        return ended;
    }
}
