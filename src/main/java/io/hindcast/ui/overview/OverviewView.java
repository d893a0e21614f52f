package io.hindcast.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Standing;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.insight.trends.Trends;
import io.hindcast.lessons.LessonEvent;
import io.hindcast.lessons.LessonEvents;
import io.hindcast.lessons.LessonEvents.Told;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.goldenpath.GapCharts;
import io.hindcast.ui.goldenpath.GapWords;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import io.hindcast.ui.trends.PeriodCharts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The page "Overview": what needs attention now. */
@Route("")
class OverviewView extends IncidentsPage {
    private static final int MONTHS = 12;
    private static final int MOST_GAPS = 8;
    private static final int MOST_ACTIONS = 8;

    private final Trends trends;
    private final Ledger ledger;
    private final Actions actions;
    private final OverviewTiles tiles;
    private final PeriodCharts periods;
    private final GapCharts gapCharts;
    private final LessonEvents events;
    private final LatestImports imports;
    private final FilterChoices choices;
    private final Component basis = Words.secondary("");

    OverviewView(
            FilterChoices choices,
            Incidents incidents,
            Trends trends,
            Ledger ledger,
            Actions actions,
            OverviewTiles tiles,
            PeriodCharts periods,
            GapCharts gapCharts,
            LessonEvents events,
            LatestImports imports) {
        super("Overview", choices, incidents);
        this.choices = choices;
        this.trends = trends;
        this.ledger = ledger;
        this.actions = actions;
        this.tiles = tiles;
        this.periods = periods;
        this.gapCharts = gapCharts;
        this.events = events;
        this.imports = imports;
        beside(basis);
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        basis.getElement().setText("");
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        var now = trends.stretch(filter);
        basis.getElement()
                .setText(now.label() + (now.last().isBefore(choices.today()) ? "" : " so far") + " against "
                        + now.before().label());
        List<Gap> gaps = ledger.gaps(filter);
        List<Gap> known = gaps.stream().filter(gap -> !gap.candidate()).toList();
        body.add(tiles.of(filter, known));
        Div course = new Div(
                periods.stacked(
                        "How many incidents, how severe?", filter, PeriodUnit.MONTH, Dimension.SEVERITY, MONTHS),
                section("Latest imports", imports.latest()));
        course.addClassName("page-body");
        body.add(wide(course, attention(gaps, filter, query)));
        body.add(half(gaps(known, filter, query), section("Most overdue", overdue(filter, query))));
    }

    private Section attention(List<Gap> gaps, ReportFilter filter, QueryParameters query) {
        List<Told> told = events.all(filter, gaps);
        List<LessonEvent> unseen =
                told.stream().filter(one -> one.seen() == null).map(Told::event).toList();
        AttentionList list = new AttentionList(gaps, unseen, query, event -> {
            events.seen(event, Who.remembered());
            renew();
        });
        imports.attention(list);
        list.orAllClear();
        list.seen(told.stream().filter(one -> one.seen() != null).toList(), one -> {
            events.again(one, Who.remembered());
            renew();
        });
        return section("What needs a look", list);
    }

    private Component gaps(List<Gap> known, ReportFilter filter, QueryParameters query) {
        String question = "Which gaps keep hurting?";
        List<Gap> recurring = known.stream()
                .filter(gap -> gap.isRecurring() && gap.state() != GapState.CLOSED)
                .sorted(Comparator.comparingInt(gap -> -gap.incidents().size()))
                .limit(MOST_GAPS)
                .toList();
        if (recurring.isEmpty()) {
            return section(
                    question,
                    new Paragraph(
                            "No Golden Path gap that is not closed hit two or more incidents in this selection."));
        }
        return gapCharts.incidents(
                question,
                recurring,
                filter,
                gap -> UI.getCurrent().getPage().setLocation(GapWords.address(gap.id(), query)));
    }

    private Component overdue(ReportFilter filter, QueryParameters query) {
        LocalDate today = choices.today();
        List<FollowedAction> overdue =
                actions
                        .find(ActionQuery.all(today)
                                .of(filter.between(null, null))
                                .standing(Standing.OVERDUE))
                        .stream()
                        .limit(MOST_ACTIONS)
                        .toList();
        if (overdue.isEmpty()) {
            return new Paragraph("No action is overdue.");
        }
        return new DataTable<FollowedAction>("Most overdue actions")
                .number("Days late", action -> late(action, today))
                .component("Task", action -> new Anchor(Links.report(action.id().report(), query), action.task()))
                .text("Owner", action -> action.owner() == null ? "nobody named" : action.owner())
                .rows(overdue);
    }

    private static String late(FollowedAction action, LocalDate today) {
        DueDate due = action.due();
        return due == null ? "" : Formats.count(ChronoUnit.DAYS.between(due.date(), today));
    }

    private static Section section(String question, Component content) {
        Section section = new Section(new H2(question), content);
        section.addClassName("card");
        return section;
    }

    private static Div half(Component... both) {
        Div columns = new Div(both);
        columns.addClassName("columns");
        return columns;
    }

    private static Div wide(Component... both) {
        Div columns = new Div(both);
        columns.addClassName("columns-wide-narrow");
        return columns;
    }
}
