package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.DueDate;
import io.hindcast.report.EventKind;
import io.hindcast.report.Evidence;
import io.hindcast.report.GapMention;
import io.hindcast.report.Ids;
import io.hindcast.report.Label;
import io.hindcast.report.Lessons;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.ServiceName;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a report's parts, each written and read in one place. */
final class Parts {
    private Parts() {}

    static final PartTable<String> SERVICES = new PartTable<>(
            "report_service",
            List.of("name", "service"),
            Report::services,
            name -> Sql.values(
                    name, ServiceName.parse(name).map(ServiceName::value).orElse(name)),
            row -> row.getString("name"));

    static final PartTable<TimelineEvent> EVENTS = new PartTable<>(
            "report_event",
            List.of("happened_at", "words", "kind", "line_number"),
            Report::timeline,
            event -> Sql.values(event.at(), event.text(), event.kind().id(), event.line()),
            row -> new TimelineEvent(
                    Sql.instant(row, "happened_at"),
                    row.getString("words"),
                    Ids.constant(EventKind.class, row.getString("kind")),
                    row.getInt("line_number")));

    static final PartTable<Map.Entry<Milestone, Moment>> MILESTONES = new PartTable<>(
            "report_milestone",
            List.of("milestone", "happened_at", "basis", "line_number"),
            Parts::moments,
            entry -> Sql.values(
                    entry.getKey().id(),
                    entry.getValue().at(),
                    entry.getValue().basis().id(),
                    entry.getValue().line()),
            row -> Map.entry(
                    Ids.constant(Milestone.class, row.getString("milestone")),
                    new Moment(
                            Objects.requireNonNull(Sql.instant(row, "happened_at")),
                            basis(row),
                            Sql.integer(row, "line_number"))));

    static final PartTable<Map.Entry<Measure, Minutes>> DURATIONS = new PartTable<>(
            "report_duration",
            List.of("measure", "minutes", "basis", "stated_minutes", "timeline_minutes", "line_number"),
            Parts::minutes,
            entry -> Sql.values(
                    entry.getKey().id(),
                    entry.getValue().value(),
                    entry.getValue().basis().id(),
                    entry.getValue().stated(),
                    entry.getValue().timeline(),
                    entry.getValue().line()),
            row -> Map.entry(
                    Ids.constant(Measure.class, row.getString("measure")),
                    new Minutes(
                            row.getInt("minutes"),
                            basis(row),
                            Sql.integer(row, "stated_minutes"),
                            Sql.integer(row, "timeline_minutes"),
                            Sql.integer(row, "line_number"))));

    static final PartTable<Why> WHYS = new PartTable<>(
            "report_why",
            List.of("question", "answer", "is_root_cause", "line_number"),
            Report::whys,
            why -> Sql.values(why.question(), why.answer(), why.rootCause(), why.line()),
            row -> new Why(
                    row.getString("question"),
                    row.getString("answer"),
                    row.getBoolean("is_root_cause"),
                    row.getInt("line_number")));

    static final PartTable<Label> LABELS = new PartTable<>(
            "report_label",
            List.of("axis", "category", "is_primary", "basis", "quote", "line_number", "rule"),
            Report::categories,
            label -> Sql.values(
                    label.axis().id(),
                    label.id(),
                    label.primary(),
                    label.basis().id(),
                    label.quote(),
                    label.line(),
                    label.rule()),
            row -> new Label(
                    Ids.constant(Axis.class, row.getString("axis")),
                    row.getString("category"),
                    row.getBoolean("is_primary"),
                    basis(row),
                    row.getString("quote"),
                    Sql.integer(row, "line_number"),
                    row.getString("rule")));

    static final PartTable<GapMention> GAPS = new PartTable<>(
            "report_gap",
            List.of("component", "capability", "candidate", "quote", "line_number", "rule"),
            Report::gaps,
            gap -> Sql.values(gap.component(), gap.capability(), gap.candidate(), gap.quote(), gap.line(), gap.rule()),
            row -> new GapMention(
                    row.getString("component"),
                    row.getString("capability"),
                    row.getBoolean("candidate"),
                    row.getString("quote"),
                    row.getInt("line_number"),
                    row.getString("rule")));

    /** An action with the fingerprint that names it inside its report. */
    record MarkedAction(String fingerprint, Action action) {}

    static final PartTable<MarkedAction> ACTIONS = new PartTable<>(
            "report_action",
            List.of(
                    "fingerprint",
                    "task",
                    "priority",
                    "state",
                    "owner",
                    "due_date",
                    "due_basis",
                    "ticket",
                    "golden_path",
                    "line_number",
                    "done_on"),
            report -> Fingerprint.mark(report.actions()),
            Parts::actionRow,
            row -> new MarkedAction(row.getString("fingerprint"), action(row)));

    /** A lesson and which of the three lists it stands in: {@code well}, {@code lucky} or {@code improve}. */
    record Lesson(String kind, String words) {}

    static final PartTable<Lesson> LESSONS = new PartTable<>(
            "report_lesson",
            List.of("kind", "words"),
            report -> lessons(report.lessons()),
            lesson -> Sql.values(lesson.kind(), lesson.words()),
            row -> new Lesson(row.getString("kind"), row.getString("words")));

    static final PartTable<Diagnostic> DIAGNOSTICS = new PartTable<>(
            "report_diagnostic",
            List.of("severity", "code", "message", "line_number", "column_number"),
            Report::diagnostics,
            remark ->
                    Sql.values(remark.severity().id(), remark.code(), remark.message(), remark.line(), remark.column()),
            row -> new Diagnostic(
                    Ids.constant(Diagnostic.Level.class, row.getString("severity")),
                    row.getString("code"),
                    row.getString("message"),
                    row.getInt("line_number"),
                    row.getInt("column_number")));

    static final PartTable<Map.Entry<String, Evidence>> EVIDENCE = new PartTable<>(
            "report_evidence",
            List.of("fact", "line_number", "column_number", "quote", "basis"),
            report -> List.copyOf(report.evidence().entrySet()),
            entry -> Sql.values(
                    entry.getKey(),
                    entry.getValue().line(),
                    entry.getValue().column(),
                    entry.getValue().quote(),
                    entry.getValue().basis().id()),
            row -> Map.entry(
                    row.getString("fact"),
                    new Evidence(
                            row.getInt("line_number"),
                            row.getInt("column_number"),
                            row.getString("quote"),
                            basis(row))));

    static final List<PartTable<?>> ALL = List.of(
            SERVICES, EVENTS, MILESTONES, DURATIONS, WHYS, LABELS, GAPS, ACTIONS, LESSONS, DIAGNOSTICS, EVIDENCE);

    private static List<Map.Entry<Milestone, Moment>> moments(Report report) {
        List<Map.Entry<Milestone, Moment>> known = new ArrayList<>();
        for (Milestone milestone : Milestone.values()) {
            Moment moment = report.milestones().get(milestone);
            if (moment != null) {
                known.add(Map.entry(milestone, moment));
            }
        }
        return known;
    }

    private static List<Map.Entry<Measure, Minutes>> minutes(Report report) {
        List<Map.Entry<Measure, Minutes>> known = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Minutes minutes = report.minutes().get(measure);
            if (minutes != null) {
                known.add(Map.entry(measure, minutes));
            }
        }
        return known;
    }

    private static @Nullable Object[] actionRow(MarkedAction marked) {
        Action action = marked.action();
        DueDate due = action.due();
        return Sql.values(
                marked.fingerprint(),
                action.task(),
                action.priority(),
                action.state().id(),
                action.owner(),
                due == null ? null : due.date(),
                due == null ? null : due.basis().id(),
                action.ticket(),
                action.goldenPath(),
                action.line(),
                action.doneOn());
    }

    private static Action action(ResultSet row) throws SQLException {
        LocalDate due = Sql.date(row, "due_date");
        return new Action(
                row.getString("task"),
                row.getString("priority"),
                ActionState.of(row.getString("state")),
                row.getString("owner"),
                due == null ? null : new DueDate(due, Ids.constant(Basis.class, row.getString("due_basis"))),
                row.getString("ticket"),
                row.getBoolean("golden_path"),
                row.getInt("line_number"),
                Sql.date(row, "done_on"));
    }

    private static List<Lesson> lessons(Lessons lessons) {
        return Stream.of(
                        lessons.wentWell().stream().map(words -> new Lesson("well", words)),
                        lessons.lucky().stream().map(words -> new Lesson("lucky", words)),
                        lessons.improve().stream().map(words -> new Lesson("improve", words)))
                .flatMap(all -> all)
                .toList();
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return Ids.constant(Basis.class, row.getString("basis"));
    }
}
