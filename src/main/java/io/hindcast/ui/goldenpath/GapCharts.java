package io.hindcast.ui.goldenpath;

import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.ledger.Gap;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Charts of Golden Path gaps. */
@Component
public final class GapCharts {
    private final Behind behind;
    private final Clock clock;
    private final Today today;

    GapCharts(Behind behind, Clock clock, Today today) {
        this.behind = behind;
        this.clock = clock;
        this.today = today;
    }

    /** The incidents of each gap by quarter, and the quarters in which it was closed (■) and hit again (↺). */
    ChartCard heatMap(String question, List<Gap> gaps, ReportFilter filter) {
        List<Period> quarters = quarters(gaps);
        List<Group> columns = quarters.stream()
                .map(quarter -> {
                    Group group = Group.of(quarter.id(), quarter.label());
                    return quarter.isIncomplete(today.date()) ? group.soFar() : group;
                })
                .toList();
        List<Group> rows = gaps.stream()
                .map(gap -> Group.of(gap.id().value(), gap.id().value()))
                .toList();
        List<HeatMap.Cell> cells = gaps.stream()
                .flatMap(gap -> quarters.stream().map(quarter -> cell(gap, quarter)))
                .filter(Objects::nonNull)
                .toList();
        HeatMap chart = new HeatMap(question, Unit.COUNT, Tokens.ACCENT, columns, rows, cells);
        return new ChartCard(
                        question,
                        Formats.plural(gaps.size(), "gap", "gaps") + "; incidents in each cell; ■ closed, ↺ hit again",
                        "Incidents whose report names the gap in its root cause, another why or an EA action, by quarter. A gap"
                                + " is closed (■) on the day when the last of its EA actions is done, and hits again (↺) with the"
                                + " first incident after that day, except where a person said that its cause was another.",
                        chart,
                        new CsvScope(question, filter, clock.instant()))
                .onPick(pick -> open(gaps, pick.key().split("\t", 2)));
    }

    private void open(List<Gap> gaps, String[] rowAndColumn) {
        gaps.stream()
                .filter(gap -> rowAndColumn.length == 2 && gap.id().value().equals(rowAndColumn[0]))
                .findFirst()
                .ifPresent(gap -> behind.open(gap.id() + ", " + rowAndColumn[1], in(gap, rowAndColumn[1])));
    }

    /** How often each gap hit, in this order, with the services and the hours in words. */
    public ChartCard incidents(String question, List<Gap> gaps, ReportFilter filter, Consumer<Gap> picked) {
        List<Group> groups = gaps.stream()
                .map(gap -> Group.of(gap.id().value(), gap.id().value()).note(GapWords.label(gap)))
                .toList();
        List<@Nullable String> texts = new ArrayList<>();
        gaps.forEach(gap -> texts.add(gap.incidents().size() + ", "
                + Formats.plural(gap.services().size(), "service", "services") + ", " + GapWords.hours(gap) + " h"));
        List<Integer> counts = gaps.stream().map(gap -> gap.incidents().size()).toList();
        Series series =
                Series.of("incidents", "Incidents", Tokens.NEUTRAL, counts).texts(texts);
        return new ChartCard(
                        question,
                        "Incidents of each gap that recurs and is not closed, with services and hours lost",
                        "Incidents whose report names the gap in its root cause, another why or an EA action. Hours: the sum of"
                                + " their known times to restore. An incident with two gaps counts in both.",
                        BarChart.across(question, Unit.COUNT, groups, series),
                        new CsvScope(question, filter, clock.instant()))
                .onPick(pick -> gaps.stream()
                        .filter(gap -> gap.id().value().equals(pick.key()))
                        .findFirst()
                        .ifPresent(picked));
    }

    private static HeatMap.@Nullable Cell cell(Gap gap, Period quarter) {
        int hits = in(gap, quarter.id()).size();
        boolean closed = gap.closings().stream().anyMatch(day -> isIn(day, quarter));
        boolean back = gap.recurrences().stream().anyMatch(incident -> isIn(incident.date(), quarter));
        if (hits == 0 && !closed) {
            return null;
        }
        String marks = (closed ? "■" : "") + (back ? "↺" : "");
        String text = (hits == 0 ? "" : hits + " ") + marks;
        return new HeatMap.Cell(gap.id().value(), quarter.id(), hits, marks.isEmpty() ? null : text.strip());
    }

    private static List<Incident> in(Gap gap, String quarter) {
        return gap.incidents().stream()
                .filter(incident -> incident.date() != null
                        && PeriodUnit.QUARTER.of(incident.date()).id().equals(quarter))
                .toList();
    }

    private static boolean isIn(@Nullable LocalDate day, Period quarter) {
        return day != null && PeriodUnit.QUARTER.of(day).equals(quarter);
    }

    private static List<Period> quarters(List<Gap> gaps) {
        List<LocalDate> days = gaps.stream()
                .flatMap(gap -> Stream.concat(
                        gap.closings().stream(), gap.incidents().stream().map(Incident::date)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return days.isEmpty()
                ? List.of()
                : PeriodUnit.QUARTER.of(Collections.min(days)).upTo(PeriodUnit.QUARTER.of(Collections.max(days)));
    }
}
