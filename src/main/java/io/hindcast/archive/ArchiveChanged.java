package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;

/** Told after the commit of a change to an archive: the reports stored anew or again or corrected, and those marked removed. */
public record ArchiveChanged(String archive, List<ReportKey> saved, List<ReportKey> removed) {

    /** Copies the lists. */
    public ArchiveChanged {
        saved = List.copyOf(saved);
        removed = List.copyOf(removed);
    }
}
