package io.hindcast.ui.trends;

import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.trends.PeriodCounts;
import io.hindcast.insight.trends.PeriodTimes;
import io.hindcast.insight.trends.Trends;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.cards.Chart;
import io.hindcast.ui.cards.ChartCard;
import io.hindcast.ui.chart.BarChart;
import io.hindcast.ui.chart.Distribution;
import io.hindcast.ui.chart.Distribution.Sample;
import io.hindcast.ui.chart.Distribution.Sampled;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.Series;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Charts of what changes from period to period. */
@Component
public final class PeriodCharts {
    private static final int MOST_GROUPS = 6;
    private static final String OTHERS = "others";

    private final Trends trends;
    private final CategoryLooks looks;
    private final Behind behind;
    private final Clock clock;
    private final Today today;

    PeriodCharts(Trends trends, CategoryLooks looks, Behind behind, Clock clock, Today today) {
        this.trends = trends;
        this.looks = looks;
        this.behind = behind;
        this.clock = clock;
        this.today = today;
    }

    /** Incidents per period, stacked by a dimension; only the last {@code most} periods. */
    public ChartCard stacked(String question, ReportFilter filter, PeriodUnit unit, Dimension dimension, int most) {
        PeriodCounts counts = trends.counts(filter, unit, dimension);
        int skip = Math.max(0, counts.periods().size() - most);
        List<Period> periods = counts.periods().subList(skip, counts.periods().size());
        List<Integer> totals = counts.totals().subList(skip, counts.periods().size());
        List<Group> groups = groups(periods, totals);
        List<Series> series = series(counts, dimension, skip);
        int shown = totals.stream().mapToInt(Integer::intValue).sum();
        String coverage = Formats.plural(shown, "incident", "incidents")
                + (counts.undated() == 0 ? "" : "; " + counts.undated() + " without a date not shown");
        BarChart chart = BarChart.stacked(question, Unit.COUNT, groups, series);
        return new ChartCard(question, coverage, definition(dimension), chart, scope(question, filter))
                .onPick(pick -> open(filter, unit, dimension, counts, pick));
    }

    /** How long the incidents of each period took: every one as a dot, the median with its interval. */
    ChartCard times(String question, ReportFilter filter, PeriodUnit unit, Measure measure) {
        List<PeriodTimes> times = trends.times(filter, unit, measure);
        int known = times.stream().mapToInt(one -> one.known().size()).sum();
        int total =
                times.stream().mapToInt(one -> one.summary().coverage().total()).sum();
        Distribution chart = new Distribution(
                question, false, times.stream().map(this::sampled).toList());
        String coverage = Formats.count(known) + " of " + Formats.plural(total, "incident", "incidents")
                + " with a known " + measure.label().toLowerCase(Locale.ROOT);
        return new ChartCard(question, coverage, howLong(measure), chart, scope(question, filter))
                .onPick(pick -> times.stream()
                        .flatMap(one -> one.known().stream())
                        .filter(timed -> timed.incident().key().value().equals(pick.key()))
                        .findFirst()
                        .ifPresent(timed -> behind.open(timed.incident().title(), List.of(timed.incident()))));
    }

    CsvScope scope(String what, ReportFilter filter) {
        return new CsvScope(what, filter, clock.instant());
    }

    private List<Group> groups(List<Period> periods, List<Integer> totals) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            groups.add(group(periods.get(i)).note("n " + totals.get(i)));
        }
        return groups;
    }

    private Group group(Period period) {
        Group group = Group.of(period.id(), period.label());
        return period.isIncomplete(today.date()) ? group.soFar() : group;
    }

    private Sampled sampled(PeriodTimes times) {
        Group group = group(times.period());
        Summary summary = times.summary();
        boolean enough = summary.isEnough();
        var interval = summary.medianInterval();
        return new Sampled(
                group.key(),
                group.label(),
                "n " + summary.coverage().known(),
                group.partial(),
                Tokens.NEUTRAL,
                enough ? summary.median() : null,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                times.known().stream()
                        .map(timed -> new Sample(
                                timed.incident().key().value(), timed.incident().title(), timed.minutes()))
                        .toList());
    }

    private List<Series> series(PeriodCounts counts, Dimension dimension, int skip) {
        Set<String> others = others(counts);
        List<Series> series = new ArrayList<>();
        for (String group : counts.groups()) {
            List<Integer> values =
                    counts.of(group).subList(skip, counts.periods().size());
            if (!others.contains(group) && values.stream().anyMatch(value -> value > 0)) {
                series.add(Series.of(group, looks.label(dimension, group), looks.color(dimension, group), values));
            }
        }
        if (!others.isEmpty()) {
            List<Integer> sums = new ArrayList<>();
            for (int i = skip; i < counts.periods().size(); i++) {
                int at = i;
                sums.add(others.stream()
                        .mapToInt(other -> counts.of(other).get(at))
                        .sum());
            }
            int last = series.isEmpty() || !series.getLast().key().equals(Dimension.UNKNOWN)
                    ? series.size()
                    : series.size() - 1;
            series.add(last, Series.of(OTHERS, "Others", "category-other", sums));
        }
        return series;
    }

    /** The groups beyond the most frequent: too many colours say nothing. */
    private static Set<String> others(PeriodCounts counts) {
        List<String> named = counts.groups().stream()
                .filter(group -> !group.equals(Dimension.UNKNOWN))
                .toList();
        return named.size() <= MOST_GROUPS + 1 ? Set.of() : Set.copyOf(named.subList(MOST_GROUPS, named.size()));
    }

    private void open(ReportFilter filter, PeriodUnit unit, Dimension dimension, PeriodCounts counts, Chart.Pick pick) {
        Map<Dimension, Set<String>> groups = new HashMap<>(Map.of(unit.dimension(), Set.of(pick.key())));
        String title = counts.periods().stream()
                .filter(period -> period.id().equals(pick.key()))
                .map(Period::label)
                .findFirst()
                .orElse(pick.key());
        if (!pick.series().isEmpty()) {
            boolean rest = pick.series().equals(OTHERS);
            groups.put(dimension, rest ? others(counts) : Set.of(pick.series()));
            title = (rest ? "Others" : looks.label(dimension, pick.series())) + ", " + title;
        }
        behind.openAny(title, filter, groups);
    }

    private static String definition(Dimension dimension) {
        return "Reports by the period of their date and by " + dimension.id()
                + (dimension == Dimension.FACTOR || dimension == Dimension.TRIGGER
                        ? " (each report once, by its primary one)"
                        : "")
                + ". What a report does not state is counted as unknown. A period that is not over is hatched.";
    }

    private static String howLong(Measure measure) {
        return measure.definition() + ". Each dot is one incident, by the period of its report's date. The bar is the"
                + " median and its whiskers the 95% interval of the exact bootstrap distribution; none for fewer than"
                + " five known values.";
    }
}
