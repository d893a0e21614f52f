package io.hindcast.reading.log;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report that is one of several of its file. */
public final class LogReport {
    private LogReport() {}

    /** The report, what is said of the top of its file said of its own heading; as it is where its file holds it alone. */
    public static Report placed(Report report) {
        Integer first = report.source().line();
        if (first == null) {
            return report;
        }
        Map<String, Evidence> evidence = new LinkedHashMap<>(report.evidence());
        evidence.replaceAll((member, each) ->
                each.line() >= first ? each : new Evidence(first, each.column(), each.quote(), each.basis()));
        List<Diagnostic> remarks = report.diagnostics().stream()
                .map(each -> each.line() >= first
                        ? each
                        : new Diagnostic(each.severity(), each.code(), each.message(), first, each.column()))
                .toList();
        return report.toBuilder().evidence(evidence).diagnostics(remarks).build();
    }
}
