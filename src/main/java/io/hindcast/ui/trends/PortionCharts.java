package io.hindcast.ui.trends;

import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.trends.CrossTable;
import io.hindcast.insight.trends.Portion;
import io.hindcast.insight.trends.Trends;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.cards.ChartCard;
import io.hindcast.ui.chart.BarChart;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.HeatMap;
import io.hindcast.ui.chart.Series;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Charts of parts of a whole and of what goes with what. */
@Component
class PortionCharts {
    private static final int MOST_ROWS = 18;

    private final Trends trends;
    private final CategoryLooks looks;
    private final Behind behind;
    private final Clock clock;

    PortionCharts(Trends trends, CategoryLooks looks, Behind behind, Clock clock) {
        this.trends = trends;
        this.looks = looks;
        this.behind = behind;
        this.clock = clock;
    }

    /** The share of each group in all incidents, with its interval. */
    ChartCard shares(String question, ReportFilter filter, Dimension dimension) {
        List<Portion> portions = trends.portions(filter, dimension);
        List<Share> shares = portions.stream().map(Portion::share).toList();
        int total = shares.isEmpty() ? 0 : shares.getFirst().whole();
        return new ChartCard(
                        question,
                        Formats.plural(total, "incident", "incidents") + "; whiskers: 95% interval",
                        "The reports whose primary label this is, as a share of all that pass the filter, with the Wilson"
                                + " score interval. Reports without a label are unknown.",
                        BarChart.across(
                                question, Unit.PERCENT, groups(portions, dimension), series(portions, dimension)),
                        scope(question, filter))
                .onPick(pick -> open(filter, Map.of(dimension, pick.key()), dimension));
    }

    /** The hours lost to each group, the costliest first, with the share that the costliest add up to. */
    ChartCard hours(String question, ReportFilter filter, Dimension dimension) {
        List<Portion> portions = trends.portions(filter, dimension).stream()
                .filter(portion -> portion.hoursLost() != null)
                .sorted(Comparator.comparingDouble((Portion portion) -> -hours(portion)))
                .toList();
        Series series = Series.of(
                        "hours",
                        "Hours lost",
                        Tokens.NEUTRAL,
                        portions.stream().map(Portion::hoursLost).toList())
                .texts(cumulated(portions))
                .colors(colors(portions, dimension));
        int known =
                portions.stream().mapToInt(portion -> portion.restore().known()).sum();
        int total =
                portions.stream().mapToInt(portion -> portion.restore().total()).sum();
        return new ChartCard(
                        question,
                        known + " of " + Formats.plural(total, "incident", "incidents")
                                + " with a known time to restore",
                        "The sum of the known times to restore of the reports whose primary label this is. \"In all\" is the"
                                + " share of this and all longer bars. Incidents without a known time add nothing, so the true"
                                + " sums are larger.",
                        BarChart.across(question, Unit.HOURS, groups(portions, dimension), series),
                        scope(question, filter))
                .onPick(pick -> open(filter, Map.of(dimension, pick.key()), dimension));
    }

    /** Each one's hours, and the share of all that it and those before it add up to. */
    private static List<@Nullable String> cumulated(List<Portion> portions) {
        double all = portions.stream().mapToDouble(PortionCharts::hours).sum();
        List<@Nullable String> texts = new ArrayList<>();
        double sum = 0;
        for (Portion portion : portions) {
            sum += hours(portion);
            texts.add(Formats.decimal(hours(portion)) + " h, in all " + Formats.percent(all == 0 ? 0 : sum / all));
        }
        return texts;
    }

    /** How often groups of two dimensions meet; the largest rows only. */
    ChartCard cross(String question, ReportFilter filter, Dimension down, Dimension across) {
        CrossTable table = trends.cross(filter, down, across);
        List<String> rows = table.rows().stream().limit(MOST_ROWS).toList();
        HeatMap chart = new HeatMap(
                question,
                Unit.COUNT,
                Tokens.ACCENT,
                named(table.columns(), across, table.columnTotals()),
                named(rows, down, table.rowTotals()),
                cells(table, rows));
        String coverage = rows.size() < table.rows().size()
                ? "the " + rows.size() + " most frequent of " + table.rows().size()
                : Formats.plural(rows.size(), "row", "rows");
        return new ChartCard(
                        question,
                        coverage + "; incidents in each cell, all of a row or column in brackets",
                        "Reports by " + down.id() + " and " + across.id() + ". " + sums(table, rows.size()),
                        chart,
                        scope(question, filter))
                .onPick(pick -> {
                    String[] key = pick.key().split("\t", 2);
                    if (key.length == 2) {
                        open(filter, Map.of(down, key[0], across, key[1]), down, across);
                    }
                });
    }

    private static List<HeatMap.Cell> cells(CrossTable table, List<String> rows) {
        return rows.stream()
                .flatMap(row -> table.columns().stream()
                        .filter(column -> table.at(row, column) > 0)
                        .map(column -> new HeatMap.Cell(row, column, table.at(row, column), null)))
                .toList();
    }

    private static String sums(CrossTable table, int rows) {
        String reports = Formats.plural(table.reports(), "report", "reports");
        return table.isPartition() && rows == table.rows().size()
                ? "Each report counts once, by its main label, so the cells add up to " + reports + "."
                : "A report with several labels counts in each of their cells, and one without in none, so the cells need not"
                        + " add up to the " + reports + ".";
    }

    /** How many reports have each compliance box ticked; a pick opens them. */
    ChartCard compliance(String question, ReportFilter filter) {
        Map<ComplianceBox, Share> boxes = trends.compliance(filter);
        List<Group> groups = boxes.entrySet().stream()
                .map(box -> Group.of(box.getKey().name(), box.getKey().label())
                        .note(box.getValue().part() + " of " + box.getValue().whole()))
                .toList();
        List<Share> shares = List.copyOf(boxes.values());
        Series series = intervals(
                Series.of(
                        "ticked",
                        "Ticked",
                        Tokens.DONE,
                        shares.stream().map(Share::value).toList()),
                shares);
        return new ChartCard(
                        question,
                        "of the reports that have the box; whiskers: 95% interval",
                        "Ticked boxes of the template's last section as a share of the reports that have the box, with the Wilson"
                                + " score interval.",
                        BarChart.across(question, Unit.PERCENT, groups, series),
                        scope(question, filter))
                .onPick(pick -> behind.openTicked(filter, pick.key()));
    }

    /** Of how many reports a person corrected the categories; a pick opens them. */
    ChartCard corrected(String question, ReportFilter filter) {
        Map<Axis, Share> axes = trends.corrected(filter);
        List<Group> groups = axes.entrySet().stream()
                .map(axis -> Group.of(axis.getKey().id(), axis.getKey() == Axis.FACTOR ? "Factors" : "Triggers")
                        .note(axis.getValue().part() + " of " + axis.getValue().whole()))
                .toList();
        List<Share> shares = List.copyOf(axes.values());
        Series series = intervals(
                Series.of(
                        "corrected",
                        "Corrected",
                        Tokens.NEUTRAL,
                        shares.stream().map(Share::value).toList()),
                shares);
        return new ChartCard(
                        question,
                        "of all reports; whiskers: 95% interval",
                        "Reports whose factors (or triggers) as the rules gave them a person has corrected and not withdrawn,"
                                + " as a share of all that pass the filter, with the Wilson score interval. A low share says"
                                + " that the rules are right or that nobody has looked.",
                        BarChart.across(question, Unit.PERCENT, groups, series),
                        scope(question, filter))
                .onPick(pick -> behind.openCorrected(filter, pick.key()));
    }

    private Series series(List<Portion> portions, Dimension dimension) {
        List<Share> shares = portions.stream().map(Portion::share).toList();
        Series plain = Series.of(
                "share",
                "Share",
                Tokens.NEUTRAL,
                shares.stream().map(Share::value).toList());
        return intervals(plain, shares).colors(colors(portions, dimension));
    }

    private static Series intervals(Series series, List<Share> shares) {
        List<@Nullable Double> low = new ArrayList<>();
        List<@Nullable Double> high = new ArrayList<>();
        for (Share share : shares) {
            Interval interval = share.interval();
            low.add(interval == null ? null : interval.low());
            high.add(interval == null ? null : interval.high());
        }
        return series.interval(low, high);
    }

    private List<String> colors(List<Portion> portions, Dimension dimension) {
        return portions.stream()
                .map(portion -> looks.color(dimension, portion.group()))
                .toList();
    }

    private List<Group> groups(List<Portion> portions, Dimension dimension) {
        return portions.stream()
                .map(portion -> Group.of(portion.group(), looks.label(dimension, portion.group()))
                        .note("n " + portion.share().part()))
                .toList();
    }

    private List<Group> named(List<String> groups, Dimension dimension, Map<String, Integer> totals) {
        return groups.stream()
                .map(group -> Group.of(
                        group,
                        "%s (%s)"
                                .formatted(
                                        looks.label(dimension, group), Formats.count(totals.getOrDefault(group, 0)))))
                .toList();
    }

    private void open(ReportFilter filter, Map<Dimension, String> groups, Dimension... order) {
        String title = Arrays.stream(order)
                .map(dimension -> looks.label(dimension, Objects.requireNonNull(groups.get(dimension))))
                .collect(Collectors.joining(" and "));
        behind.open(title, filter, groups);
    }

    private CsvScope scope(String what, ReportFilter filter) {
        return new CsvScope(what, filter, clock.instant());
    }

    private static double hours(Portion portion) {
        Double hours = portion.hoursLost();
        return hours == null ? 0 : hours;
    }
}
