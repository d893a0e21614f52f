package io.hindcast.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Report} together part by part; what is not set stays unknown or empty. */
public final class ReportBuilder {
    private final ReportKey key;
    private Source source;
    private Outcome outcome = Outcome.READ;
    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable Severity severity;
    private @Nullable String severityAsWritten;
    private @Nullable String commander;
    private List<String> services = List.of();
    private @Nullable String summary;
    private @Nullable Impact impact;
    private List<TimelineEvent> timeline = List.of();
    private Milestones milestones = Milestones.NONE;
    private Durations minutes = Durations.NONE;
    private List<Why> whys = List.of();
    private @Nullable String rootCause;
    private List<Label> categories = List.of();
    private List<GapMention> gaps = List.of();
    private List<Action> actions = List.of();
    private Lessons lessons = Lessons.NONE;
    private Compliance compliance = Compliance.NONE;
    private List<Diagnostic> diagnostics = List.of();
    private Map<String, Evidence> evidence = Map.of();

    /** Starts with nothing but the report's name and file. */
    public ReportBuilder(ReportKey key, Source source) {
        this.key = key;
        this.source = source;
    }

    ReportBuilder(Report report) {
        this(report.key(), report.source());
        outcome = report.outcome();
        title = report.title();
        date = report.date();
        severity = report.severity();
        severityAsWritten = report.severityAsWritten();
        commander = report.commander();
        services = report.services();
        summary = report.summary();
        impact = report.impact();
        timeline = report.timeline();
        milestones = report.milestones();
        minutes = report.minutes();
        whys = report.whys();
        rootCause = report.rootCause();
        categories = report.categories();
        gaps = report.gaps();
        actions = report.actions();
        lessons = report.lessons();
        compliance = report.compliance();
        diagnostics = report.diagnostics();
        evidence = report.evidence();
    }

    /** Replaces the source. */
    public ReportBuilder source(Source value) {
        source = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder outcome(Outcome value) {
        outcome = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder date(@Nullable LocalDate value) {
        date = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder severity(@Nullable Severity value) {
        severity = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder severityAsWritten(@Nullable String value) {
        severityAsWritten = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder commander(@Nullable String value) {
        commander = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder services(List<String> value) {
        services = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder impact(@Nullable Impact value) {
        impact = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder timeline(List<TimelineEvent> value) {
        timeline = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder milestones(Milestones value) {
        milestones = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder minutes(Durations value) {
        minutes = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder whys(List<Why> value) {
        whys = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder rootCause(@Nullable String value) {
        rootCause = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder categories(List<Label> value) {
        categories = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder gaps(List<GapMention> value) {
        gaps = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder actions(List<Action> value) {
        actions = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder lessons(Lessons value) {
        lessons = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder compliance(Compliance value) {
        compliance = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder diagnostics(List<Diagnostic> value) {
        diagnostics = value;
        return this;
    }

    /** Sets this member; see {@link Report}. */
    public ReportBuilder evidence(Map<String, Evidence> value) {
        evidence = value;
        return this;
    }

    /** The report as set so far. */
    public Report build() {
        return new Report(
                key,
                outcome,
                source,
                title,
                date,
                severity,
                severityAsWritten,
                commander,
                services,
                summary,
                impact,
                timeline,
                milestones,
                minutes,
                whys,
                rootCause,
                categories,
                gaps,
                actions,
                lessons,
                compliance,
                diagnostics,
                evidence);
    }
}
