package io.hindcast.reading.log;

import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
