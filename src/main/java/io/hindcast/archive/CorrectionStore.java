package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people corrected. Corrections lie over every report that {@link ReportStore} hands out, and no import touches them. */
public interface CorrectionStore {

    /** Every correction ever made to one report, the newest first. */
    List<Correction> of(String archive, ReportKey report);

    /**
     * Corrects facts of a report, all or none, and publishes {@link ArchiveChanged} after the commit. A value that the reading
     * gives anyway withdraws the correction that stands. If somebody else changed one of these facts since {@code seen} was
     * read, nothing is kept and the conflict comes back.
     */
    Optional<Conflict> correct(StoredReport seen, List<NewValue> values, String by, @Nullable String why);

    /** Ends a correction that stands, so that the fact is again what the present reading says; as {@link #correct}. */
    Optional<Conflict> withdraw(StoredReport seen, Correction correction, String by);

    /** What somebody else made of a fact meanwhile, with the correction that stands now, if one does. */
    record Conflict(
            FactName fact,
            @Nullable String valueNow,
            @Nullable Correction standing) {}
}
