package io.hindcast.ui.parts;

import io.hindcast.report.ReportFilter;
import java.time.Instant;
import java.util.List;

/** What stands above the rows of a CSV file: what it holds, the filter, and when it was made. */
public record CsvScope(String what, ReportFilter filter, Instant at) {

    List<String> lines() {
        return List.of("Hindcast: " + what, "Filter: " + Formats.filter(filter), "As of: " + at);
    }
}
