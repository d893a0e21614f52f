package io.hindcast.insight.trends;

import io.hindcast.insight.figures.Sample;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Answers how long it took: one measure over groups of reports, each figure with its interval and what it rests on. */
@Service
public final class Metrics {
    private final CurrentTable current;

    Metrics(CurrentTable current) {
        this.current = current;
    }

    /** The measure by group, for the reports that pass the filter; a group without a known value has nulls. */
    public MetricAnswer ask(Measure measure, MetricGrouping by, ReportFilter filter) {
        IncidentTable table = current.where(filter);
        Map<String, Sample> samples = table.minutes(measure, by.dimension());
        List<MetricRow> rows = GroupOrder.of(by.dimension(), table.count(by.dimension())).stream()
                .map(group -> MetricRow.of(
                        by == MetricGrouping.SERVICE ? table.spelling(group) : group,
                        Summary.of(Objects.requireNonNull(samples.get(group)))))
                .toList();
        return new MetricAnswer(definition(measure, by), rows);
    }

    /** How the figures are counted and computed, in words. */
    public static String definition(Measure measure, MetricGrouping by) {
        return measure.definition() + ". By " + by.words()
                + ". Known: reports that state it or whose timeline gives it. Median and p90 by linear interpolation;"
                + " 95% intervals by bootstrap (median: exact distribution; mean: 2,000 resamples, fixed seed),"
                + " none for fewer than five known values, which are listed instead.";
    }
}
