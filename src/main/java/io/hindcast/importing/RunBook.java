package io.hindcast.importing;

import java.time.Clock;
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
    private final Clock clock;

    /** Opens the book. The store belongs to one process, so a run that is found unfinished was killed with its process. */
    RunBook(RunRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        for (RunRow killed : rows.findByLockNameNotNull()) {
            LOG.info("The import of {} into {} was cut off; import it again", killed.origin(), killed.archive());
            rows.save(killed.ended(
                    ImportRun.State.INTERRUPTED,
                    "Cut off when the program stopped; import it again.",
                    clock.instant()));
        }
    }

    /** A new run; empty where another one of the same archive goes on. */
    Optional<RunRow> begin(ImportRequest request, int total) {
        try {
            return Optional.of(rows.save(RunRow.begun(request, total, clock.instant())));
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
        RunRow row = RunRow.begun(request, 0, clock.instant()).ended(ImportRun.State.FAILED, why, clock.instant());
        return rows.save(row).run();
    }

    void count(RunRow run, ImportCounts counts) {
        rows.save(run.with(counts));
    }

    ImportRun end(RunRow run, ImportCounts counts, ImportRun.State how, @Nullable String why) {
        return rows.save(run.with(counts).ended(how, why, clock.instant())).run();
    }
}
