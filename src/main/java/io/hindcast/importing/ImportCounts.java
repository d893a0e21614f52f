package io.hindcast.importing;

import io.hindcast.report.Outcome;

/**
 * What became of the files of an import. {@code seen = read + partial + rejected} always. {@code unchanged} says how many of
 * those were not read again, since their bytes are the same as at the last import: they count under the outcome that they had
 * then. {@code removed} files are not seen, they are gone.
 */
public record ImportCounts(int seen, int read, int partial, int rejected, int unchanged, int removed) {

    /** Nothing seen yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    ImportCounts with(Outcome outcome, boolean same) {
        return new ImportCounts(
                seen + 1,
                read + (outcome == Outcome.READ ? 1 : 0),
                partial + (outcome == Outcome.PARTIAL ? 1 : 0),
                rejected + (outcome == Outcome.REJECTED ? 1 : 0),
                unchanged + (same ? 1 : 0),
                removed);
    }

    ImportCounts withRemoved(int more) {
        return new ImportCounts(seen, read, partial, rejected, unchanged, removed + more);
    }

    /** Both together. */
    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                seen + other.seen,
                read + other.read,
                partial + other.partial,
                rejected + other.rejected,
                unchanged + other.unchanged,
                removed + other.removed);
    }
}
