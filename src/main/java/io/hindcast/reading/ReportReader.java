package io.hindcast.reading;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.format.Format;
import io.hindcast.reading.head.DateReader;
import io.hindcast.reading.head.HeaderFields;
import io.hindcast.reading.head.HeaderReader;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.log.IncidentLog;
import io.hindcast.reading.log.LogReport;
import io.hindcast.reading.milestones.MilestoneReader;
import io.hindcast.reading.narrative.Narrative;
import io.hindcast.reading.narrative.Passages;
import io.hindcast.reading.recognition.Recognition;
import io.hindcast.reading.timeline.TimelineReader;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.DiagnosticRule;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Sha256;
import io.hindcast.report.Source;
import java.util.List;

/** Reads one file into the reports that it holds: one as a rule, several for an incident log, a rejected one where it is no report. Cheap, thread-safe, never throws. */
public final class ReportReader {
    private final ReadingHints hints;

    /** A reader that knows nothing of the archive. */
    public ReportReader() {
        this(ReadingHints.NONE);
    }

    /** A reader for the reports of an archive of which this is known. */
    public ReportReader(ReadingHints hints) {
        this.hints = hints;
    }

    /** Every kind of remark that reading can make. */
    public static List<DiagnosticRule> remarks() {
        return Remark.all();
    }

    /** The readings of this file, at least one. */
    public List<Reading> read(SourceFile file) {
        return switch (Format.open(file)) {
            case Format.Opened(Document document) -> readings(file, document);
            case Format.Refused(String format, Diagnostic reason) -> List.of(rejected(file, format, reason));
        };
    }

    private List<Reading> readings(SourceFile file, Document document) {
        Source source = source(file, document.format());
        List<ReportDraft> incidents = IncidentLog.drafts(document, source, hints);
        if (incidents.isEmpty()) {
            return List.of(reading(new ReportDraft(document, ReportKey.ofPath(file.path()), source, hints)));
        }
        return incidents.stream().map(ReportReader::reading).toList();
    }

    private static Reading reading(ReportDraft draft) {
        extract(draft);
        Report judged = LogReport.placed(Recognition.judge(
                draft, draft.report().evidence(draft.evidence()).build()));
        return new Reading(
                judged, draft.text(), judged.outcome() == Outcome.REJECTED ? List.of() : Passages.of(judged, draft));
    }

    private static void extract(ReportDraft draft) {
        List<Field> fields = HeaderFields.of(draft);
        TitleReader.read(draft, fields);
        DateReader.read(draft, fields);
        HeaderReader.read(draft, fields);
        MilestoneReader.read(draft, fields, TimelineReader.read(draft, fields));
        Narrative.read(draft, fields);
    }

    private static Reading rejected(SourceFile file, String format, Diagnostic reason) {
        Report report = Report.rejected(ReportKey.ofPath(file.path()), source(file, format), List.of(reason));
        return new Reading(report, "", List.of());
    }

    private static Source source(SourceFile file, String format) {
        return new Source(file.path(), null, Sha256.hex(file.bytes()), format);
    }
}
