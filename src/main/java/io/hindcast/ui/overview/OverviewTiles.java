package io.hindcast.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Standing;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.insight.trends.Comparison;
import io.hindcast.insight.trends.PeriodCounts;
import io.hindcast.insight.trends.Trends;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.cards.FigureTile;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.Sparkline;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.parts.ComparisonTable;
import io.hindcast.ui.parts.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The four headline figures of the Overview, each against the stretch of time before. */
@Component
class OverviewTiles {
    private static final int MONTHS = 12;

    private final Trends trends;
    private final Actions actions;
    private final FilterChoices choices;

    OverviewTiles(Trends trends, Actions actions, FilterChoices choices) {
        this.trends = trends;
        this.actions = actions;
        this.choices = choices;
    }

    Div of(ReportFilter filter, List<Gap> gaps) {
        Comparison comparison = trends.compare(filter);
        Div tiles = new Div(incidents(comparison, filter), restore(comparison), actions(filter), gaps(gaps));
        tiles.addClassName("tiles");
        return tiles;
    }

    private FigureTile incidents(Comparison comparison, ReportFilter filter) {
        PeriodCounts months =
                trends.counts(filter.between(null, comparison.now().last()), PeriodUnit.MONTH, Dimension.YEAR);
        int skip = Math.max(0, months.periods().size() - MONTHS);
        List<Group> groups =
                months.periods().stream().skip(skip).map(this::month).toList();
        List<Double> values =
                months.totals().stream().skip(skip).map(Integer::doubleValue).toList();
        return new FigureTile("Incidents", Formats.count(comparison.incidents()))
                .beside(comparison.incidentsBefore() + " in "
                        + comparison.before().label())
                .line(ComparisonTable.rate(comparison.rate()))
                .spark(new Sparkline(
                        "Incidents per month, last " + groups.size(), Unit.COUNT, Tokens.NEUTRAL, groups, values));
    }

    private Group month(Period month) {
        Group group = Group.of(month.id(), month.label());
        return month.isIncomplete(choices.today()) ? group.soFar() : group;
    }

    private static FigureTile restore(Comparison comparison) {
        Comparison.Took took = Objects.requireNonNull(comparison.took().get(Measure.RESTORE));
        Summary now = took.now();
        Double median = now.median();
        String coverage = "n " + now.coverage().known() + ", " + now.coverage().unknown() + " unknown";
        if (median == null || !now.isEnough()) {
            return new FigureTile("Time to restore", median == null ? "unknown" : "too few to sum up")
                    .inWords()
                    .line(ComparisonTable.figure(now))
                    .line(coverage);
        }
        Interval interval = now.medianInterval();
        FigureTile tile = new FigureTile("Time to restore, median", Formats.minutes(median));
        if (interval != null) {
            tile.beside("[" + Formats.minutes(interval.low()) + " – " + Formats.minutes(interval.high()) + "]");
        }
        return tile.line(coverage)
                .line(comparison.before().label() + ": " + ComparisonTable.figure(took.before()))
                .line(ComparisonTable.change(took.change()));
    }

    private FigureTile actions(ReportFilter filter) {
        LocalDate today = choices.today();
        ReportFilter undated = filter.between(null, null);
        ActionQuery all = ActionQuery.all(today).of(undated);
        int open = actions.find(all.standing(Standing.OPEN)).size();
        int unknown = actions.find(all.standing(Standing.UNKNOWN)).size();
        int overdue = actions.find(all.standing(Standing.OVERDUE)).size();
        Anchor link = new Anchor(
                Links.page("actions", FilterParameters.format(undated).merging("show", "overdue")),
                Formats.count(overdue) + " overdue");
        link.addClassName("state-overdue");
        return new FigureTile("Actions", Formats.count(open))
                .beside("open")
                .line(link)
                .line(Formats.count(unknown) + " whose reports do not say");
    }

    private static FigureTile gaps(List<Gap> gaps) {
        List<Gap> recurring = gaps.stream().filter(Gap::isRecurring).toList();
        long open =
                recurring.stream().filter(gap -> gap.state() != GapState.CLOSED).count();
        long again =
                gaps.stream().filter(gap -> gap.state() == GapState.RECURRED).count();
        long confirmed = gaps.stream().filter(Gap::isConfirmed).count();
        Span words = new Span(again(again, again - confirmed));
        words.addClassNames("secondary", again == 0 ? "state-done" : "state-overdue");
        return new FigureTile("Golden Path gaps", Formats.count(open))
                .beside("recurring and not closed")
                .line(words)
                .line("of " + Formats.plural(gaps.size(), "gap", "gaps") + " named by reports");
    }

    private static String again(long again, long unsure) {
        if (again == 0) {
            return "none " + GapState.RECURRED.label();
        }
        if (unsure == again) {
            return again + " possibly " + GapState.RECURRED.label();
        }
        return again + " " + GapState.RECURRED.label() + (unsure == 0 ? "" : ", " + unsure + " of them possibly");
    }
}
