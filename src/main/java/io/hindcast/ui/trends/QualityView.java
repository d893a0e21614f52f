package io.hindcast.ui.trends;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.reviews.Quality;
import io.hindcast.insight.reviews.QualityAnswer;
import io.hindcast.insight.reviews.QualityAnswer.OfRule;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;

/** The page "Report quality": whether reports are getting better to learn from, and which rules would help most. */
@Route(QualityView.ADDRESS)
class QualityView extends IncidentsPage {
    static final String ADDRESS = "trends/quality";

    private final Quality quality;
    private final QualityCharts charts;
    private final Behind behind;

    QualityView(FilterChoices choices, Quality quality, QualityCharts charts, Incidents incidents, Behind behind) {
        super("Report quality", choices, incidents);
        this.quality = quality;
        this.charts = charts;
        this.behind = behind;
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        emptyBody.add(PageTabs.ofTrends(ADDRESS, query));
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        QualityAnswer answer = quality.ask(filter, PeriodUnit.QUARTER);
        if (answer.reports() == 0) {
            body.add(EmptyState.of(
                    "No rule can be asked of these reports",
                    "The quality rules are switched off, or none of them fits these reports.",
                    new Anchor("settings", "See the settings")));
            return;
        }
        body.add(charts.overTime("Are our reports getting better to learn from?", answer, filter), rules(answer));
    }

    private Section rules(QualityAnswer answer) {
        Component table = new DataTable<OfRule>("Quality rules")
                .component("A report that others can learn from", this::name)
                .component("Kept since " + Formats.date(answer.lately()), rule -> share(rule.lately()))
                .by(rule -> rule.lately().value())
                .component("Kept before", rule -> share(rule.before()))
                .by(rule -> rule.before().value())
                .numberComponent("Reports that could", this::against)
                .by(rule -> rule.against().size())
                .stacked()
                .rows(answer.rules());
        Section section = new Section(
                new H2("Which rules would help most?"),
                Words.secondary(
                        "The one that fails most often of late first. Each rule is asked only of the reports that"
                                + " it applies to: owners only where there are actions."),
                table);
        section.addClassName("group");
        return section;
    }

    private Span name(OfRule rule) {
        Span name = new Span(rule.rule().title());
        name.getElement().setAttribute("title", rule.rule().code());
        return name;
    }

    private static Component share(Share share) {
        Double value = share.value();
        if (value == null) {
            return Words.secondary("not asked");
        }
        Interval interval = share.interval();
        String between = interval == null
                ? ""
                : " [" + Formats.percent(interval.low()) + " – " + Formats.percent(interval.high()) + "]";
        return new Span(
                new Span(Formats.percent(value)),
                Words.secondary(" " + share.part() + " of " + share.whole() + between));
    }

    private Component against(OfRule rule) {
        if (rule.against().isEmpty()) {
            return new Span("–");
        }
        String count = Formats.count(rule.against().size());
        NativeButton open = new NativeButton(
                count, click -> behind.open("Could say more: " + rule.rule().title(), rule.against()));
        open.addClassName("link-button");
        open.setAriaLabel(count + " reports that could: " + rule.rule().title());
        return open;
    }
}
