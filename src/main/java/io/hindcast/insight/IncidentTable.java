package io.hindcast.insight;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.followup.ActionId;
import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.selection.Selection;

/**
 * The archive in columns, and which of its reports a question is about. A snapshot: what it answers never changes, and a
 * filtered table shares the columns of the whole. With its {@link IncidentColumns} the only one that knows Tablesaw.
 */
final class IncidentTable {
    private final IncidentColumns columns;
    private final ColumnSet reports;
    private final List<Incident> known;
    private final Selection chosen;

    private IncidentTable(IncidentColumns columns, List<Incident> known, Selection chosen) {
        this.columns = columns;
        this.reports = columns.reports;
        this.known = known;
        this.chosen = chosen;
    }

    /** The table of all reports that the source hands over, with what their gaps mean. */
    static IncidentTable of(Consumer<Consumer<ReportFacts>> source, ServiceDirectory directory, Wordings wordings) {
        IncidentColumns columns = new IncidentColumns(source, directory, wordings);
        ColumnSet reports = columns.reports;
        List<Incident> known = IntStream.range(0, reports.size())
                .mapToObj(row -> incident(reports, row))
                .toList();
        return new IncidentTable(columns, known, Selection.withRange(0, reports.size()));
    }

    /** The table of the same reports, with what their gaps mean now. */
    IncidentTable with(Wordings wordings) {
        return new IncidentTable(new IncidentColumns(columns, wordings), known, Selection.withRange(0, reports.size()));
    }

    /** How many reports. */
    int size() {
        return chosen.size();
    }

    /** The reports that pass the filter; its components are meant as gaps write them. */
    IncidentTable where(ReportFilter filter) {
        return since(filter.from())
                .until(filter.to())
                .in(Dimension.SERVICE, names(filter.services()))
                .in(Dimension.TEAM, filter.teams())
                .in(Dimension.SEVERITY, labels(filter.severities()))
                .in(Dimension.ANY_FACTOR, filter.factors())
                .in(Dimension.ANY_TRIGGER, filter.triggers())
                .in(Dimension.COMPONENT, filter.components());
    }

    /** The reports in any of these groups; all of them where no group is named. */
    IncidentTable in(Dimension dimension, Set<String> groups) {
        if (groups.isEmpty()) {
            return this;
        }
        ColumnSet table = members(dimension);
        Selection found = table.texts("group").isIn(groups);
        IntColumn owner = table.numbers("report");
        return only(
                Selection.with(IntStream.of(found.toArray()).map(owner::getInt).toArray()));
    }

    /** The reports that hit one of these services. */
    IncidentTable ofServices(List<String> services) {
        return in(Dimension.SERVICE, names(Set.copyOf(services)));
    }

    /** The reports by group; those in several groups count in each. */
    Map<String, Integer> count(Dimension dimension) {
        Map<String, Integer> counts = new TreeMap<>();
        eachMember(dimension, (report, group) -> counts.merge(group, 1, Integer::sum));
        return counts;
    }

    /** The reports by a group of each dimension. */
    Map<String, Map<String, Integer>> cross(Dimension down, Dimension across) {
        Map<Integer, List<String>> groups = new HashMap<>();
        eachMember(
                across,
                (report, group) ->
                        groups.computeIfAbsent(report, r -> new ArrayList<>(1)).add(group));
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        eachMember(down, (report, group) -> {
            Map<String, Integer> row = counts.computeIfAbsent(group, g -> new TreeMap<>());
            groups.getOrDefault(report, List.of()).forEach(other -> row.merge(other, 1, Integer::sum));
        });
        return counts;
    }

    /** The known minutes of all these reports. */
    Sample minutes(Measure measure) {
        IntColumn column = reports.numbers(measure.id());
        int[] known = column.isNotMissing().and(chosen).toArray();
        double[] sorted =
                IntStream.of(known).mapToDouble(column::getDouble).sorted().toArray();
        return new Sample(sorted, size() - known.length);
    }

    /** The known minutes by group. */
    Map<String, Sample> minutes(Measure measure, Dimension dimension) {
        IntColumn column = reports.numbers(measure.id());
        Map<String, List<Integer>> known = new HashMap<>();
        eachMember(dimension, (report, group) -> {
            if (!column.isMissing(report)) {
                known.computeIfAbsent(group, g -> new ArrayList<>()).add(column.getInt(report));
            }
        });
        Map<String, Sample> samples = new TreeMap<>();
        count(dimension).forEach((group, total) -> {
            List<Integer> values = known.getOrDefault(group, List.of());
            samples.put(group, Sample.of(values, total - values.size()));
        });
        return samples;
    }

    /** The reports that state the measure, with its minutes. */
    Stream<Timed> timed(Measure measure) {
        IntColumn column = reports.numbers(measure.id());
        return IntStream.of(column.isNotMissing().and(chosen).toArray())
                .mapToObj(row -> new Timed(incident(row), column.getInt(row)));
    }

    /** How many of the reports that have the box have it ticked. */
    Share ticked(ComplianceBox box) {
        BooleanColumn column = reports.flags(box.name());
        int yes = column.isTrue().and(chosen).size();
        return Share.of(yes, yes + column.isFalse().and(chosen).size());
    }

    /** The reports that have the box ticked. */
    IncidentTable withTicked(ComplianceBox box) {
        return only(reports.flags(box.name()).isTrue());
    }

    /** The reports whose categories on this axis a person corrected. */
    IncidentTable corrected(Axis axis) {
        return only(reports.flags(IncidentColumns.corrected(axis)).isTrue());
    }

    /** The days of the first and of the last report; empty where no report has a date. */
    List<LocalDate> span() {
        DateColumn dates = reports.days("date").where(chosen).removeMissing();
        return dates.isEmpty() ? List.of() : List.of(dates.min(), dates.max());
    }

    /** The reports, in the order of the archive; each the same object in every table that shares these columns. */
    Stream<Incident> incidents() {
        return IntStream.of(chosen.toArray()).mapToObj(this::incident);
    }

    /** The gaps that these reports name, one for each mention. */
    Stream<Sighting> sightings() {
        ColumnSet gaps = columns.gaps;
        return rows(gaps)
                .mapToObj(row -> new Sighting(
                        new GapId(cell(gaps, "component", row), text(gaps, "capability", row)),
                        new GapId(cell(gaps, "wordedComponent", row), text(gaps, "wordedCapability", row)),
                        gaps.flags("candidate").get(row),
                        incident(gaps.numbers("report").getInt(row)),
                        cell(gaps, "quote", row),
                        gaps.numbers("line").getInt(row),
                        text(gaps, "rule", row)));
    }

    /** The days on which reports say that their actions were done. */
    Map<ActionId, LocalDate> doneOn() {
        ColumnSet finished = columns.finished;
        Map<ActionId, LocalDate> days = new HashMap<>();
        rows(finished).forEach(row -> {
            Incident incident = incident(finished.numbers("report").getInt(row));
            ActionId id = new ActionId(incident.archive(), incident.key(), cell(finished, "fingerprint", row));
            days.put(id, finished.days("day").get(row));
        });
        return days;
    }

    /** How the first report that names a service spells it. */
    String spelling(String service) {
        return columns.spellings.getOrDefault(service, service);
    }

    private IncidentTable since(@Nullable LocalDate from) {
        return from == null ? this : only(reports.days("date").isOnOrAfter(from));
    }

    private IncidentTable until(@Nullable LocalDate to) {
        return to == null ? this : only(reports.days("date").isOnOrBefore(to));
    }

    private IncidentTable only(Selection rows) {
        return new IncidentTable(columns, known, rows.and(chosen));
    }

    private ColumnSet members(Dimension dimension) {
        return Objects.requireNonNull(columns.members.get(dimension));
    }

    /** Takes one report's row and one group that it is in. */
    private interface Member {
        void accept(int report, String group);
    }

    private void eachMember(Dimension dimension, Member each) {
        ColumnSet table = members(dimension);
        IntColumn owner = table.numbers("report");
        StringColumn group = table.texts("group");
        for (int row = 0; row < table.size(); row++) {
            if (chosen.contains(owner.getInt(row))) {
                each.accept(owner.getInt(row), group.get(row));
            }
        }
    }

    private IntStream rows(ColumnSet table) {
        IntColumn owner = table.numbers("report");
        return IntStream.range(0, table.size()).filter(row -> chosen.contains(owner.getInt(row)));
    }

    private Incident incident(int row) {
        return known.get(row);
    }

    private static Incident incident(ColumnSet reports, int row) {
        String severity = text(reports, "severity", row);
        IntColumn restore = reports.numbers(Measure.RESTORE.id());
        return new Incident(
                cell(reports, "archive", row),
                new ReportKey(cell(reports, "key", row)),
                cell(reports, "title", row),
                reports.days("date").get(row),
                severity == null ? null : Severity.of(severity),
                cell(reports, "services", row).lines().toList(),
                restore.isMissing(row) ? null : restore.get(row),
                cell(reports, "factor", row),
                cell(reports, "trigger", row));
    }

    private static String cell(ColumnSet table, String column, int row) {
        return table.texts(column).get(row);
    }

    private static @Nullable String text(ColumnSet table, String column, int row) {
        String cell = cell(table, column, row);
        return cell.isEmpty() ? null : cell;
    }

    private static Set<String> names(Set<String> services) {
        return services.stream().map(name -> new ServiceName(name).value()).collect(toUnmodifiableSet());
    }

    private static Set<String> labels(Set<Severity> severities) {
        return severities.stream().map(Severity::label).collect(toUnmodifiableSet());
    }
}
