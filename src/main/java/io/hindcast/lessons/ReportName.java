package io.hindcast.lessons;

import io.hindcast.archive.ReportSentences;
import io.hindcast.followup.ActionId;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.ReportKey;

/** Names a report among those of all archives. */
record ReportName(String archive, ReportKey key) {

    static ReportName of(Incident incident) {
        return new ReportName(incident.archive(), incident.key());
    }

    static ReportName of(ActionId action) {
        return new ReportName(action.archive(), action.report());
    }

    static ReportName of(ReportSentences report) {
        return new ReportName(report.archive(), report.key());
    }
}
