package io.hindcast.followup;

import io.hindcast.report.ReportKey;

/** A report among those of all archives. */
record ReportName(String archive, ReportKey key) {}
