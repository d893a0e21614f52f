package io.hindcast.archive;

import io.hindcast.report.ReportKey;

/** Names a report among those of all archives. */
public record ReportName(String archive, ReportKey key) {}
