package io.hindcast.ui.actions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.archive.ReportStore;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.FilteredPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Words;
import java.time.Clock;
import java.util.List;

/** The page "Actions": what was promised, what is overdue, and whose it is. */
@Route("actions")
class ActionsView extends FilteredPage {
    private final Actions actions;
    private final ActionEffects effects;
    private final ReportStore reports;
    private final Today today;
    private final Clock clock;

    ActionsView(
            FilterChoices choices,
            Actions actions,
            ActionEffects effects,
            ReportStore reports,
            Today today,
            Clock clock) {
        super("Actions", choices);
        this.actions = actions;
        this.effects = effects;
        this.reports = reports;
        this.today = today;
        this.clock = clock;
        beside(Words.secondary("What did we promise, what is overdue, and whose is it?"));
    }

    @Override
    protected void show(Div emptyBody, ReportFilter filter, QueryParameters query) {
        emptyBody.add(PageTabs.ofActions("actions", query));
        ActionFilter asked = new ActionFilter(query, filter, today.date());
        if (actions.find(ActionQuery.all(today.date())).isEmpty()) {
            long stored = reports.count();
            emptyBody.add(
                    stored == 0
                            ? EmptyState.nothingImported()
                            : EmptyState.fieldUnknown("a corrective action", stored));
            return;
        }
        Div list = new Div();
        list.addClassName("group");
        ActionChanger changer = new ActionChanger(actions, effects, this::renew);
        fill(list, asked, changer);
        List<FollowedAction> inScope = actions.find(asked.any());
        emptyBody.add(new ActionTools(asked, actions, clock), list);
        if (!inScope.isEmpty()) {
            CsvScope scope = new CsvScope(asked.words(), filter, clock.instant());
            emptyBody.add(new ActionCharts(inScope, asked.today(), scope));
        }
    }

    private void fill(Div list, ActionFilter asked, ActionChanger changer) {
        List<FollowedAction> shown =
                actions.find(asked.isBoard() && asked.show().isEmpty() ? asked.any() : asked.shown());
        if (shown.isEmpty()) {
            list.add(nothing(asked));
        } else if (asked.isBoard()) {
            list.add(new ActionBoard(shown, asked.today(), changer, action -> open(action, asked, changer)));
        } else {
            list.add(table(shown, asked, changer));
        }
    }

    private Component[] table(List<FollowedAction> shown, ActionFilter asked, ActionChanger changer) {
        ActionGrid grid = new ActionGrid(asked.today(), action -> open(action, asked, changer));
        BulkBar bulk = new BulkBar(changer, grid::deselectAll);
        grid.addSelectionListener(selection -> bulk.show(selection.getAllSelectedItems()));
        grid.show(shown);
        return new Component[] {bulk, grid};
    }

    private static void open(FollowedAction action, ActionFilter asked, ActionChanger changer) {
        new ActionSheet(action, changer, asked.today(), asked.query()).open();
    }

    private static Component nothing(ActionFilter asked) {
        return asked.isFiltered()
                ? EmptyState.of(
                        "No action matches these filters",
                        "Take a filter away, or all of them.",
                        new Button("Clear filters", click -> UI.getCurrent().navigate("actions")))
                : new Span("Nothing is to be done: every action is done or dropped.");
    }
}
