package io.hindcast.importing;

import io.hindcast.report.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A run as stored; {@code lockName} is the archive's name while it goes on. */
@Table("IMPORT_RUN")
record RunRow(
        @Id @Nullable Long id,
        String archive,
        String origin,
        String state,
        @Nullable String lockName,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int seen,
        int readWhole,
        int readInPart,
        int rejected,
        int unchanged,
        int removed,
        @Nullable String problem,
        @Nullable String process,
        @Nullable Instant aliveAt,
        boolean forgotten) {

    static RunRow begun(ImportRequest request, int total, RunOwner owner, Instant now) {
        return new RunRow(
                null,
                request.archive(),
                request.origin(),
                id(ImportRun.State.RUNNING),
                request.archive(),
                now,
                null,
                total,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                owner.name(),
                now,
                false);
    }

    /** The run as it goes on. */
    RunRow with(ImportCounts counts, Instant now) {
        return new RunRow(
                id,
                archive,
                origin,
                state,
                lockName,
                startedAt,
                finishedAt,
                total,
                counts.seen(),
                counts.read(),
                counts.partial(),
                counts.rejected(),
                counts.unchanged(),
                counts.removed(),
                problem,
                process,
                now,
                forgotten);
    }

    /** The run at its end, which frees its archive for the next. */
    RunRow ended(ImportRun.State how, @Nullable String why, Instant now) {
        return new RunRow(
                id,
                archive,
                origin,
                id(how),
                null,
                startedAt,
                now,
                total,
                seen,
                readWhole,
                readInPart,
                rejected,
                unchanged,
                removed,
                why,
                process,
                now,
                forgotten);
    }

    ImportRun run() {
        ImportCounts counts = new ImportCounts(seen, readWhole, readInPart, rejected, unchanged, removed);
        return new ImportRun(
                id == null ? 0 : id,
                archive,
                origin,
                Ids.constant(ImportRun.State.class, state),
                startedAt,
                finishedAt,
                total,
                counts,
                problem,
                forgotten);
    }

    static String id(ImportRun.State state) {
        return Ids.of(state);
    }
}
