package io.hindcast.insight.trends;

import static java.util.stream.Collectors.groupingBy;

import io.hindcast.followup.Today;
import io.hindcast.insight.figures.MedianChange;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.figures.Sample;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.incidents.Timed;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers what changes over time and what goes with what. */
@Service
public final class Trends {
    private final CurrentTable current;
    private final Today today;

    Trends(CurrentTable current, Today today) {
        this.current = current;
        this.today = today;
    }

    /** The reports of each period by a group of the dimension. */
    public PeriodCounts counts(ReportFilter filter, PeriodUnit unit, Dimension dimension) {
        IntoPeriods into = new IntoPeriods(current.where(filter), unit);
        Map<String, Map<String, Integer>> cross = into.table.cross(dimension, unit.dimension());
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        cross.forEach((group, row) -> counts.put(
                group,
                into.periods.stream()
                        .map(period -> row.getOrDefault(period.id(), 0))
                        .toList()));
        int undated = into.table.count(unit.dimension()).getOrDefault(Dimension.UNKNOWN, 0);
        return new PeriodCounts(into.periods, GroupOrder.of(dimension, into.table.count(dimension)), counts, undated);
    }

    /** Each group's part in all reports, the largest first, unknown last. */
    public List<Portion> portions(ReportFilter filter, Dimension dimension) {
        IncidentTable table = current.where(filter);
        Map<String, Integer> counts = table.count(dimension);
        Map<String, Sample> minutes = table.minutes(Measure.RESTORE, dimension);
        return GroupOrder.of(dimension, counts).stream()
                .map(group -> portion(
                        group,
                        Share.of(counts.getOrDefault(group, 0), table.size()),
                        Objects.requireNonNull(minutes.get(group))))
                .toList();
    }

    /** How long the incidents of each period took. */
    public List<PeriodTimes> times(ReportFilter filter, PeriodUnit unit, Measure measure) {
        IntoPeriods into = new IntoPeriods(current.where(filter), unit);
        Map<String, Sample> samples = into.table.minutes(measure, unit.dimension());
        Map<Period, List<Timed>> known = into.table
                .timed(measure)
                .filter(timed -> timed.incident().date() != null)
                .collect(groupingBy(
                        timed -> unit.of(Objects.requireNonNull(timed.incident().date()))));
        return into.periods.stream()
                .map(period -> new PeriodTimes(
                        period,
                        Summary.of(samples.getOrDefault(period.id(), Sample.of(List.of(), 0))),
                        known.getOrDefault(period, List.of())))
                .toList();
    }

    /** How many reports are in a group of each of the two dimensions. */
    public CrossTable cross(ReportFilter filter, Dimension rows, Dimension columns) {
        IncidentTable table = current.where(filter);
        Map<String, Integer> down = table.count(rows);
        Map<String, Integer> across = table.count(columns);
        return new CrossTable(
                GroupOrder.of(rows, down),
                GroupOrder.of(columns, across),
                table.cross(rows, columns),
                down,
                across,
                table.size());
    }

    /** How many of the reports that have a compliance box have it ticked. */
    public Map<ComplianceBox, Share> compliance(ReportFilter filter) {
        IncidentTable table = current.where(filter);
        return Arrays.stream(ComplianceBox.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        table::ticked,
                        (one, other) -> one,
                        () -> new EnumMap<>(ComplianceBox.class)));
    }

    /** Of how many reports a person corrected the categories on each axis. */
    public Map<Axis, Share> corrected(ReportFilter filter) {
        IncidentTable table = current.where(filter);
        Map<Axis, Share> shares = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            shares.put(axis, Share.of(table.corrected(axis).size(), table.size()));
        }
        return shares;
    }

    /** The stretch that the filter asks about against the one before: its days, or this quarter where it names none. */
    public Comparison compare(ReportFilter filter) {
        Stretch now = stretch(filter);
        Stretch before = now.before();
        IncidentTable young = current.where(now.in(filter));
        IncidentTable old = current.where(before.in(filter));
        Map<Measure, Comparison.Took> took = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Sample then = old.minutes(measure);
            Sample here = young.minutes(measure);
            took.put(
                    measure, new Comparison.Took(Summary.of(here), Summary.of(then), MedianChange.between(then, here)));
        }
        RateRatio rate =
                RateRatio.of(young.size(), now.daysUntil(today.date()), old.size(), before.daysUntil(today.date()));
        return new Comparison(now, before, young.size(), old.size(), rate, took);
    }

    /** The days that the filter names; without any this quarter, or the latest with a report where this one has none yet. */
    public Stretch stretch(ReportFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        List<LocalDate> span = current.where(filter).span();
        if (from == null && to == null) {
            LocalDate day = span.isEmpty() ? today.date() : Collections.min(List.of(span.getLast(), today.date()));
            return Stretch.of(PeriodUnit.QUARTER.of(day));
        }
        LocalDate first = from != null ? from : span.isEmpty() ? Objects.requireNonNull(to) : span.getFirst();
        LocalDate last = to != null ? to : today.date();
        return new Stretch(first, last.isBefore(first) ? first : last, "these days");
    }

    private static Portion portion(String group, Share share, Sample minutes) {
        return new Portion(group, share, minutes.coverage(), minutes.size() == 0 ? null : minutes.sum() / 60);
    }

    /** A table and every period from its first report to its last. */
    private static final class IntoPeriods {
        private final IncidentTable table;
        private final List<Period> periods;

        IntoPeriods(IncidentTable table, PeriodUnit unit) {
            this.table = table;
            List<LocalDate> span = table.span();
            periods = span.isEmpty()
                    ? new ArrayList<>()
                    : unit.of(span.getFirst()).upTo(unit.of(span.getLast()));
        }
    }
}
