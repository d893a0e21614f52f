package io.hindcast.importing;

import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A file in the account of a run. {@code report} is its report, the first where it holds several; null where it was rejected.
 * {@code remarks} counts all remarks on it, {@code errors} and
 * {@code warnings} those of these levels.
 */
public record ImportedFile(
        long id,
        String path,
        Outcome outcome,
        Difference difference,
        @Nullable ReportKey report,
        int reports,
        int errors,
        int warnings,
        int remarks) {

    /** How a file stands to the import before. */
    public enum Difference {
        NEW,
        CHANGED,
        UNCHANGED,
        REMOVED
    }
}
