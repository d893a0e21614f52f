package io.hindcast.insight.table;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.followup.ActionId;
import io.hindcast.insight.figures.Sample;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.incidents.Timed;
import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.selection.Selection;

/**
 * The archive in columns, and which of its reports a question is about. A snapshot: what it answers never changes, and a
 * filtered table shares the columns of the whole.
 */
public final class IncidentTable {
    private final ReportColumns columns;
    private final GapColumns gaps;
    private final Selection chosen;

    private IncidentTable(ReportColumns columns, GapColumns gaps, Selection chosen) {
        this.columns = columns;
        this.gaps = gaps;
        this.chosen = chosen;
    }

    /** The table of all reports that the source hands over, with what their gaps mean. */
    static IncidentTable of(Consumer<Consumer<ReportFacts>> source, ServiceDirectory directory, Wordings wordings) {
        return of(new ReportColumns(source, directory), wordings);
    }

    /** The table of the same reports, with what their gaps mean now. */
    IncidentTable with(Wordings wordings) {
        return of(columns, wordings);
    }

    private static IncidentTable of(ReportColumns columns, Wordings wordings) {
        return new IncidentTable(
                columns,
                new GapColumns(columns.gaps(), wordings),
                Selection.withRange(0, columns.incidents().size()));
    }

    /** How many reports. */
    public int size() {
        return chosen.size();
    }

    /** The reports that pass the filter; its components are meant as gaps write them. */
    public IncidentTable where(ReportFilter filter) {
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
    public IncidentTable in(Dimension dimension, Set<String> groups) {
        if (groups.isEmpty()) {
            return this;
        }
        return only(members(dimension).in(groups));
    }

    /** The reports that hit one of these services. */
    public IncidentTable ofServices(List<String> services) {
        return in(Dimension.SERVICE, names(Set.copyOf(services)));
    }

    /** The reports by group; those in several groups count in each. */
    public Map<String, Integer> count(Dimension dimension) {
        Map<String, Integer> counts = new TreeMap<>();
        eachMember(dimension, (report, group) -> counts.merge(group, 1, Integer::sum));
        return counts;
    }

    /** The reports by a group of each dimension. */
    public Map<String, Map<String, Integer>> cross(Dimension down, Dimension across) {
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
    public Sample minutes(Measure measure) {
        IntColumn column = columns.minutes(measure);
        int[] known = column.isNotMissing().and(chosen).toArray();
        double[] sorted =
                IntStream.of(known).mapToDouble(column::getDouble).sorted().toArray();
        return Sample.ofSorted(sorted, size() - known.length);
    }

    /** The known minutes by group. */
    public Map<String, Sample> minutes(Measure measure, Dimension dimension) {
        IntColumn column = columns.minutes(measure);
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
    public Stream<Timed> timed(Measure measure) {
        IntColumn column = columns.minutes(measure);
        return IntStream.of(column.isNotMissing().and(chosen).toArray())
                .mapToObj(row -> new Timed(incident(row), column.getInt(row)));
    }

    /** How many of the reports that have the box have it ticked. */
    public Share ticked(ComplianceBox box) {
        BooleanColumn column = columns.ticked(box);
        int yes = column.isTrue().and(chosen).size();
        return Share.of(yes, yes + column.isFalse().and(chosen).size());
    }

    /** The reports that have the box ticked. */
    public IncidentTable withTicked(ComplianceBox box) {
        return only(columns.ticked(box).isTrue());
    }

    /** The reports whose categories on this axis a person corrected. */
    public IncidentTable corrected(Axis axis) {
        return only(columns.corrected(axis).isTrue());
    }

    /** The days of the first and of the last report; empty where no report has a date. */
    public List<LocalDate> span() {
        DateColumn dates = columns.dates().where(chosen).removeMissing();
        return dates.isEmpty() ? List.of() : List.of(dates.min(), dates.max());
    }

    /** The reports, in the order of the archive; each the same object in every table that shares these columns. */
    public Stream<Incident> incidents() {
        return IntStream.of(chosen.toArray()).mapToObj(this::incident);
    }

    /** The gaps that these reports name, one for each mention. */
    public Stream<Sighting> sightings() {
        return gaps.sightings(chosen, columns.incidents());
    }

    /** The days on which reports say that their actions were done. */
    public Map<ActionId, LocalDate> doneOn() {
        return columns.doneOn(chosen);
    }

    /** How the first report that names a service spells it. */
    public String spelling(String service) {
        return columns.spelling(service);
    }

    private IncidentTable since(@Nullable LocalDate from) {
        return from == null ? this : only(columns.dates().isOnOrAfter(from));
    }

    private IncidentTable until(@Nullable LocalDate to) {
        return to == null ? this : only(columns.dates().isOnOrBefore(to));
    }

    private IncidentTable only(Selection rows) {
        return new IncidentTable(columns, gaps, rows.and(chosen));
    }

    private Members members(Dimension dimension) {
        return Groups.OF_GAPS.contains(dimension) ? gaps.members(dimension) : columns.members(dimension);
    }

    private void eachMember(Dimension dimension, Members.Visitor visitor) {
        members(dimension).forEach(chosen, visitor);
    }

    private Incident incident(int row) {
        return columns.incidents().get(row);
    }

    private static Set<String> names(Set<String> services) {
        return services.stream().map(name -> new ServiceName(name).value()).collect(toUnmodifiableSet());
    }

    private static Set<String> labels(Set<Severity> severities) {
        return severities.stream().map(Severity::label).collect(toUnmodifiableSet());
    }
}
