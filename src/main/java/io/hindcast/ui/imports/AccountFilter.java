package io.hindcast.ui.imports;

import io.hindcast.importing.ImportCounts;
import io.hindcast.importing.ImportRuns.FileQuery;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Ids;
import io.hindcast.report.Outcome;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files of a run's account are shown; {@code READ}, {@code PARTIAL} and {@code REJECTED} add up to all files seen. */
enum AccountFilter {
    ALL("files seen", null, null),
    READ("read", Outcome.READ, null),
    PARTIAL("read in part", Outcome.PARTIAL, null),
    REJECTED("rejected", Outcome.REJECTED, null),
    ATTENTION("need a look", null, null),
    UNCHANGED("unchanged", null, Difference.UNCHANGED),
    REMOVED("removed", null, Difference.REMOVED);

    private final String words;
    private final @Nullable Outcome outcome;
    private final @Nullable Difference difference;

    AccountFilter(String words, @Nullable Outcome outcome, @Nullable Difference difference) {
        this.words = words;
        this.outcome = outcome;
        this.difference = difference;
    }

    static AccountFilter of(String id) {
        return Stream.of(values())
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElse(ALL);
    }

    String id() {
        return Ids.of(this);
    }

    String words() {
        return words;
    }

    FileQuery query(long run) {
        return new FileQuery(run, outcome, difference, this == ATTENTION);
    }

    /** How many files this shows, as far as the run's counts tell; the files that need a look are counted by the account. */
    int count(ImportCounts counts) {
        return switch (this) {
            case ALL -> counts.seen();
            case READ -> counts.read();
            case PARTIAL -> counts.partial();
            case REJECTED -> counts.rejected();
            case UNCHANGED -> counts.unchanged();
            case REMOVED -> counts.removed();
            case ATTENTION -> throw new IllegalArgumentException("Not among a run's counts: " + this);
        };
    }
}
