package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Compliance;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.DueDate;
import io.hindcast.report.Durations;
import io.hindcast.report.EventKind;
import io.hindcast.report.Evidence;
import io.hindcast.report.GapMention;
import io.hindcast.report.Impact;
import io.hindcast.report.Label;
import io.hindcast.report.Lessons;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Money;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Readings with every member set. */
final class Samples {
    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");

    private Samples() {}

    static Reading reading(String key, String text) {
        return reading(new ReportKey(key), new Source(key + ".md", null, hash(text), "markdown"), text);
    }

    static Reading section(String file, String anchor, int line) {
        return reading(
                new ReportKey(file + "#" + anchor), new Source(file + ".md", line, hash(file), "markdown"), anchor);
    }

    static Reading rejected(String key) {
        Diagnostic why = new Diagnostic(Diagnostic.Level.INFO, "not-a-report", "This is a README.", 1, 1);
        Source source = new Source(key + ".md", null, hash(key), "markdown");
        return new Reading(Report.rejected(new ReportKey(key), source, List.of(why)), "", List.of());
    }

    private static Reading reading(ReportKey key, Source source, String text) {
        return new Reading(report(new ReportBuilder(key, source)), text, List.of());
    }

    private static Report report(ReportBuilder builder) {
        return facts(builder)
                .timeline(List.of(
                        new TimelineEvent(NOON, "Deployed", EventKind.CHANGE, 7),
                        new TimelineEvent(null, "Later", EventKind.OTHER, 8)))
                .milestones(Milestones.of(Map.of(
                        Milestone.BEGAN, new Moment(NOON, Basis.DERIVED, 7),
                        Milestone.RESOLVED, new Moment(NOON.plusSeconds(90), Basis.STATED, null))))
                .minutes(Durations.of(Map.of(
                        Measure.RESTORE, new Minutes(25, Basis.STATED, 25, 30, 4),
                        Measure.DETECT, new Minutes(5, Basis.DERIVED, null, 5, null))))
                .whys(List.of(new Why("Why?", "Because.", false, 11), new Why(null, "So.", true, 12)))
                .categories(List.of(
                        new Label(
                                Axis.FACTOR,
                                "capacity",
                                true,
                                Basis.DERIVED,
                                "exhausted",
                                12,
                                "strong, by “exhausted”"),
                        new Label(Axis.TRIGGER, "deployment", false, Basis.STATED, null, null)))
                .gaps(List.of(
                        new GapMention("Postgres template", null, true, "the template lacks it", 12, "by “template”")))
                .actions(List.of(action("Add a limit"), action("Add a limit"), action("Add an alert")))
                .lessons(new Lessons(List.of("fast"), List.of("quiet hour", "a reader"), List.of("alerts")))
                .diagnostics(List.of(new Diagnostic(Diagnostic.Level.WARNING, "x", "A remark.", 3, 2)))
                .evidence(Map.of("title", new Evidence(1, 3, "Pay fails", Basis.STATED)))
                .build();
    }

    private static ReportBuilder facts(ReportBuilder builder) {
        return builder.outcome(Outcome.PARTIAL)
                .title("Pay fails")
                .date(LocalDate.of(2025, 3, 14))
                .severity(new Severity(1))
                .severityAsWritten("P1")
                .commander("A. Person")
                .services(List.of("Payment-v2", "Checkout"))
                .summary("It failed.\nThen it did not.")
                .rootCause("So.")
                .impact(new Impact("many", null, "some", 5000L, new Money(new BigDecimal("50000"), "USD"), 4.5))
                .compliance(new Compliance(true, false, null));
    }

    private static Action action(String task) {
        DueDate due = new DueDate(LocalDate.of(2025, 4, 14), Basis.STATED);
        return new Action(task, "High", ActionState.IN_PROGRESS, "DBA", due, "OPS-1", true, 20);
    }

    private static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }
}
