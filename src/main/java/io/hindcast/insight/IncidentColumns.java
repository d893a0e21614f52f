package io.hindcast.insight;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.report.GapMention;
import io.hindcast.report.Measure;
import io.hindcast.report.ServiceName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The columns behind {@link IncidentTable}: a row per report, and beside it a row per report and group of each dimension,
 * per report and gap, and per action done on a stated day, all in the order of the reports and never changed once built. An absent text is a
 * missing cell.
 */
final class IncidentColumns {
    /** Stands between the services of one report. */
    static final String BETWEEN = "\n";

    final Table reports = Table.create("reports");
    final Map<Dimension, Table> members = new EnumMap<>(Dimension.class);
    final Table gaps = Table.create("gaps");
    final Table finished = Table.create("finished");
    final Map<String, String> spellings = new HashMap<>();

    private final ServiceDirectory directory;

    IncidentColumns(Consumer<Consumer<ReportFacts>> source, ServiceDirectory directory) {
        this.directory = directory;
        strings(reports, "archive", "key", "title", "severity", "services", "factor", "trigger");
        reports.addColumns(DateColumn.create("date"));
        for (Measure measure : Measure.values()) {
            reports.addColumns(IntColumn.create(measure.id()));
        }
        for (ComplianceBox box : ComplianceBox.values()) {
            reports.addColumns(BooleanColumn.create(box.name()));
        }
        for (Dimension dimension : Dimension.values()) {
            Table table = Table.create(dimension.id(), IntColumn.create("report"));
            strings(table, "group");
            members.put(dimension, table);
        }
        gaps.addColumns(IntColumn.create("report"), IntColumn.create("line"), BooleanColumn.create("candidate"));
        strings(gaps, "component", "capability", "quote");
        finished.addColumns(IntColumn.create("report"), DateColumn.create("day"));
        strings(finished, "fingerprint");
        source.accept(this::add);
    }

    private void add(ReportFacts report) {
        int row = reports.rowCount();
        for (Dimension dimension : Dimension.values()) {
            dimension.groups(report, directory).forEach(group -> member(dimension, row, group));
        }
        report.services().stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> spellings.putIfAbsent(new ServiceName(name).value(), name.strip()));
        report.gaps().forEach(gap -> gap(row, gap));
        report.actions().forEach(action -> finished(row, action));
        report(report);
    }

    private void report(ReportFacts report) {
        text(reports, "archive", report.archive());
        text(reports, "key", report.key().value());
        text(reports, "title", report.title());
        text(
                reports,
                "severity",
                report.severity() == null ? null : report.severity().label());
        text(reports, "services", String.join(BETWEEN, report.services()));
        text(
                reports,
                "factor",
                Dimension.FACTOR.groups(report, directory).findFirst().orElseThrow());
        text(
                reports,
                "trigger",
                Dimension.TRIGGER.groups(report, directory).findFirst().orElseThrow());
        reports.dateColumn("date").append(report.date());
        for (Measure measure : Measure.values()) {
            reports.intColumn(measure.id()).append(report.minutes().get(measure));
        }
        for (ComplianceBox box : ComplianceBox.values()) {
            reports.booleanColumn(box.name()).append(box.of(report.compliance()));
        }
    }

    private void member(Dimension dimension, int report, String group) {
        Table table = members.get(dimension);
        if (table != null) {
            table.intColumn("report").append(report);
            text(table, "group", group);
        }
    }

    private void gap(int report, GapMention gap) {
        gaps.intColumn("report").append(report);
        gaps.intColumn("line").append(gap.line());
        gaps.booleanColumn("candidate").append(gap.candidate());
        text(gaps, "component", gap.component());
        text(gaps, "capability", gap.capability());
        text(gaps, "quote", gap.quote());
    }

    private void finished(int report, ActionFacts action) {
        if (action.doneOn() != null) {
            finished.intColumn("report").append(report);
            finished.dateColumn("day").append(action.doneOn());
            text(finished, "fingerprint", action.fingerprint());
        }
    }

    private static void strings(Table table, String... names) {
        for (String name : names) {
            table.addColumns(StringColumn.create(name));
        }
    }

    private static void text(Table table, String column, @Nullable String value) {
        table.stringColumn(column).append(value == null ? "" : value);
    }
}
