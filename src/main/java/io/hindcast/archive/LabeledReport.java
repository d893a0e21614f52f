package io.hindcast.archive;

import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.ReportKey;
import java.util.Set;

/**
 * A report as a catalogue labeled it, without what people corrected; the facts of which a correction stands are named.
 * {@code id} is the store's own.
 */
public record LabeledReport(
        long id,
        String archive,
        ReportKey key,
        String title,
        LabelSource source,
        Labeling labels,
        Set<FactName> corrected) {

    /** Copies the set. */
    public LabeledReport {
        corrected = Set.copyOf(corrected);
    }
}
