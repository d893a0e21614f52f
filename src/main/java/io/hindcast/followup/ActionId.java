package io.hindcast.followup;

import io.hindcast.archive.ReportName;
import io.hindcast.report.ReportKey;

/** Names one corrective action: its archive, its report, and the fingerprint of its task's words, which later imports keep. */
public record ActionId(String archive, ReportKey report, String fingerprint) {

    /** The name of its report among those of all archives. */
    public ReportName reportName() {
        return new ReportName(archive, report);
    }
}
