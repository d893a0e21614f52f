package io.hindcast.ui.trends;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.trends.Comparison;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.insight.trends.Trends;
import io.hindcast.report.Ids;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.ComparisonTable;
import io.hindcast.ui.parts.Words;
import java.util.Arrays;

/** The page "Trends": what changes over time, and what goes with what. */
@Route("trends")
class TrendsView extends IncidentsPage {
    private static final String BY = "by";
    private static final int MOST_PERIODS = 40;

    private final Trends trends;
    private final PeriodCharts periods;
    private final PortionCharts portions;

    TrendsView(
            FilterChoices choices, Trends trends, Incidents incidents, PeriodCharts periods, PortionCharts portions) {
        super("Trends", choices, incidents);
        this.trends = trends;
        this.periods = periods;
        this.portions = portions;
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        emptyBody.add(PageTabs.ofTrends("trends", query));
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        PeriodUnit unit = unit(query);
        body.add(compared(filter), units(unit, query));
        body.add(columns(
                periods.stacked("How many incidents, how severe?", filter, unit, Dimension.SEVERITY, MOST_PERIODS),
                periods.stacked("Which factors let them happen?", filter, unit, Dimension.FACTOR, MOST_PERIODS),
                periods.stacked("What set them off?", filter, unit, Dimension.TRIGGER, MOST_PERIODS),
                periods.times("How long until all was clear?", filter, unit, Measure.RESTORE),
                periods.times("How long until someone knew?", filter, unit, Measure.DETECT),
                periods.times("How long did users hurt?", filter, unit, Measure.MITIGATE)));
        body.add(columns(
                portions.hours("Which factors cost us most hours?", filter, Dimension.FACTOR),
                portions.shares("How large is each factor's share?", filter, Dimension.FACTOR),
                portions.shares("How large is each trigger's share?", filter, Dimension.TRIGGER),
                stack(
                        portions.compliance("Are reports followed through?", filter),
                        portions.corrected("How often did people correct categories?", filter))));
        body.add(
                portions.cross("Which services fail for which reason?", filter, Dimension.SERVICE, Dimension.FACTOR),
                portions.cross("Which trigger meets which weakness?", filter, Dimension.TRIGGER, Dimension.FACTOR));
    }

    private Section compared(ReportFilter filter) {
        Comparison comparison = trends.compare(filter);
        Section section = new Section(
                new H2("What changed since " + comparison.before().label() + "?"), ComparisonTable.of(comparison));
        section.addClassName("group");
        return section;
    }

    private static PeriodUnit unit(QueryParameters query) {
        String wanted = query.getSingleParameter(BY).orElse("quarter");
        return Arrays.stream(PeriodUnit.values())
                .filter(unit -> Ids.of(unit).equals(wanted))
                .findFirst()
                .orElse(PeriodUnit.QUARTER);
    }

    private static Nav units(PeriodUnit chosen, QueryParameters query) {
        Nav nav = new Nav();
        nav.addClassName("row");
        nav.getElement().setAttribute("aria-label", "Length of a period");
        nav.add(Words.secondary("Over time by"));
        for (PeriodUnit unit : PeriodUnit.values()) {
            String target = query.excluding(BY).merging(BY, Ids.of(unit)).getQueryString();
            Anchor link = new Anchor("trends?" + target, Ids.of(unit));
            link.addClassName("switch");
            if (unit == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private static Div stack(Component... cards) {
        Div stack = new Div(cards);
        stack.addClassName("stack");
        return stack;
    }

    private static Div columns(Component... cards) {
        Div columns = new Div(cards);
        columns.addClassName("columns");
        return columns;
    }
}
