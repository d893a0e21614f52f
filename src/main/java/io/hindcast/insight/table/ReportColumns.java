package io.hindcast.insight.table;

import io.hindcast.archive.FactName;
import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.followup.ActionId;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.selection.Selection;

/**
 * What reports state, in columns: a row per report, and beside it a row per report and group of each dimension and per action
 * done on a stated day, all in the order of the reports and never changed once built. An absent text is a missing cell. The
 * gaps are kept as reports name them.
 */
final class ReportColumns {
    private static final String BETWEEN_SERVICES = "\n";

    private final ColumnSet reports = new ColumnSet()
            .withTexts("archive", "key", "title", "severity", "services", "factor", "trigger")
            .withDays("date")
            .withNumbers(names(Measure.values(), Measure::id))
            .withFlags(names(ComplianceBox.values(), Enum::name))
            .withFlags(names(Axis.values(), ReportColumns::correctedName));
    private final ColumnSet finished =
            new ColumnSet().withNumbers("report").withDays("day").withTexts("fingerprint");
    private final Map<Dimension, Members> members = new EnumMap<>(Dimension.class);
    private final Map<String, String> spellings = new HashMap<>();
    private final List<List<GapMention>> gaps = new ArrayList<>();
    private final List<Incident> incidents;
    private final Groups groups;

    /** The columns of all reports that the source hands over. */
    ReportColumns(Consumer<Consumer<ReportFacts>> source, ServiceDirectory directory) {
        groups = new Groups(directory);
        Groups.OF_REPORTS.forEach(dimension -> members.put(dimension, new Members()));
        source.accept(this::add);
        incidents = IntStream.range(0, reports.size()).mapToObj(this::incident).toList();
    }

    /** The days of the reports. */
    DateColumn dates() {
        return reports.days("date");
    }

    /** The minutes that each report gives for the measure. */
    IntColumn minutes(Measure measure) {
        return reports.numbers(measure.id());
    }

    /** Whether each report has the box ticked; missing where it has none. */
    BooleanColumn ticked(ComplianceBox box) {
        return reports.flags(box.name());
    }

    /** Whether a person corrected the categories of each report on this axis. */
    BooleanColumn corrected(Axis axis) {
        return reports.flags(correctedName(axis));
    }

    /** The groups of a dimension of what reports state themselves. */
    Members members(Dimension dimension) {
        return Objects.requireNonNull(members.get(dimension));
    }

    /** One incident for each row; always the same objects. */
    List<Incident> incidents() {
        return incidents;
    }

    /** The gaps of each report as it names them. */
    List<List<GapMention>> gaps() {
        return gaps;
    }

    /** How the first report that names a service spells it. */
    String spelling(String service) {
        return spellings.getOrDefault(service, service);
    }

    /** The days on which these reports say that their actions were done. */
    Map<ActionId, LocalDate> doneOn(Selection chosen) {
        Map<ActionId, LocalDate> days = new HashMap<>();
        finished.rowsOf(chosen).forEach(row -> {
            Incident incident = incidents.get(finished.numbers("report").getInt(row));
            ActionId id = new ActionId(incident.archive(), incident.key(), finished.cell("fingerprint", row));
            days.put(id, finished.days("day").get(row));
        });
        return days;
    }

    private void add(ReportFacts report) {
        int row = reports.size();
        members.forEach((dimension, table) -> groups.of(dimension, report).forEach(group -> table.add(row, group)));
        for (String written : report.services()) {
            ServiceName.parse(written).ifPresent(name -> spellings.putIfAbsent(name.value(), written.strip()));
        }
        gaps.add(report.gaps());
        report.actions().forEach(action -> addFinished(row, action));
        addRow(report);
    }

    private void addRow(ReportFacts report) {
        Severity severity = report.severity();
        reports.add("archive", report.archive());
        reports.add("key", report.key().value());
        reports.add("title", report.title());
        reports.add("severity", severity == null ? null : severity.label());
        reports.add("services", String.join(BETWEEN_SERVICES, report.services()));
        reports.add("factor", primary(Dimension.FACTOR, report));
        reports.add("trigger", primary(Dimension.TRIGGER, report));
        dates().append(report.date());
        for (Measure measure : Measure.values()) {
            minutes(measure).append(report.minutes().get(measure));
        }
        for (ComplianceBox box : ComplianceBox.values()) {
            ticked(box).append(box.of(report.compliance()));
        }
        for (Axis axis : Axis.values()) {
            corrected(axis).append(report.corrected().contains(FactName.of(axis)));
        }
    }

    private String primary(Dimension dimension, ReportFacts report) {
        return groups.of(dimension, report).findFirst().orElseThrow();
    }

    private void addFinished(int report, ActionFacts action) {
        if (action.doneOn() != null) {
            finished.numbers("report").append(report);
            finished.days("day").append(action.doneOn());
            finished.add("fingerprint", action.fingerprint());
        }
    }

    private Incident incident(int row) {
        String severity = reports.text("severity", row);
        IntColumn restore = minutes(Measure.RESTORE);
        return new Incident(
                reports.cell("archive", row),
                new ReportKey(reports.cell("key", row)),
                reports.cell("title", row),
                dates().get(row),
                severity == null ? null : Severity.of(severity),
                reports.cell("services", row).lines().toList(),
                restore.isMissing(row) ? null : restore.get(row),
                reports.cell("factor", row),
                reports.cell("trigger", row));
    }

    private static String correctedName(Axis axis) {
        return "corrected " + axis.id();
    }

    private static <T> String[] names(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).toArray(String[]::new);
    }
}
