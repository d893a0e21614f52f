package io.hindcast.importing;

import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A file in the account of a run. {@code report} is its report, the first where it holds several; null where it was rejected.
 * {@code errors} and {@code warnings} count its remarks.
 */
public record ImportedFile(
        long id,
        String path,
        Outcome outcome,
        Difference difference,
        @Nullable ReportKey report,
        int reports,
        int errors,
        int warnings) {

    /** How a file stands to the import before. */
    public enum Difference {
        NEW,
        CHANGED,
        UNCHANGED,
        REMOVED
    }
}
