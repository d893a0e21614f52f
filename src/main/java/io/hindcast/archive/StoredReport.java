package io.hindcast.archive;

import io.hindcast.report.Report;
import java.util.List;

/** A report as the archive keeps it: its facts with corrections applied, the text they were read from, and every revision, newest first. */
public record StoredReport(String archive, Report report, String text, boolean removed, List<Revision> revisions) {

    /** Copies the list. */
    public StoredReport {
        revisions = List.copyOf(revisions);
    }
}
