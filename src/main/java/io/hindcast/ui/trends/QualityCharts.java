package io.hindcast.ui.trends;

import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.reviews.QualityAnswer;
import io.hindcast.insight.reviews.QualityAnswer.OfPeriod;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.cards.ChartCard;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.LineChart;
import io.hindcast.ui.chart.Series;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chart of how much can be learned from reports. */
@Component
class QualityCharts {
    private static final String DEFINITION =
            "A report's score is the share of the quality rules that apply to it which it keeps."
                    + " Each point is the mean score of the reports of that period, by their dates, with a 95% bootstrap interval;"
                    + " periods with fewer than five reports have no point. The score is about what reports say, never about who"
                    + " wrote them.";

    private final Behind behind;
    private final Clock clock;
    private final Today today;

    QualityCharts(Behind behind, Clock clock, Today today) {
        this.behind = behind;
        this.clock = clock;
        this.today = today;
    }

    /** The mean score of each period with its interval and n; a pick opens the reports behind it. */
    ChartCard overTime(String question, QualityAnswer answer, ReportFilter filter) {
        List<OfPeriod> periods = answer.periods();
        Series mean = Series.of(
                        "score",
                        "Rules kept, mean of the reports",
                        Tokens.ACCENT,
                        periods.stream().map(QualityCharts::mean).toList())
                .interval(ends(periods, Interval::low), ends(periods, Interval::high));
        String coverage = Formats.plural(answer.reports(), "report", "reports") + "; whiskers: 95% interval"
                + (answer.undated() == 0 ? "" : "; " + answer.undated() + " without a date not shown");
        LineChart chart = new LineChart(
                question, Unit.PERCENT, false, periods.stream().map(this::group).toList(), List.of(mean));
        return new ChartCard(question, coverage, DEFINITION, chart, new CsvScope(question, filter, clock.instant()))
                .onPick(pick -> periods.stream()
                        .filter(one -> one.period().id().equals(pick.key()))
                        .findFirst()
                        .ifPresent(
                                one -> behind.open("Reports of " + one.period().label(), one.incidents())));
    }

    private static @Nullable Double mean(OfPeriod one) {
        Summary scores = one.scores();
        return scores.isEnough() ? scores.mean() : null;
    }

    private Group group(OfPeriod one) {
        Group group = Group.of(one.period().id(), one.period().label())
                .note("n " + one.scores().coverage().total());
        return one.period().isIncomplete(today.date()) ? group.soFar() : group;
    }

    private static List<@Nullable Double> ends(List<OfPeriod> periods, ToDoubleFunction<Interval> end) {
        return periods.stream()
                .<@Nullable Double>map(one -> {
                    Interval interval = one.scores().meanInterval();
                    return interval == null ? null : Double.valueOf(end.applyAsDouble(interval));
                })
                .toList();
    }
}
