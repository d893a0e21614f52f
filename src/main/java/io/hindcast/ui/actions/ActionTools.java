package io.hindcast.ui.actions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.followup.ActionCounts;
import io.hindcast.followup.ActionListing;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Priority;
import io.hindcast.followup.Standing;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The row above the actions: how many stand how, whose, how urgent, table or board, and what can be taken along. All of it lives in the address. */
class ActionTools extends Div {
    private static final String PAGE = "actions";

    private final ActionFilter filter;

    ActionTools(ActionFilter filter, Actions actions, Clock clock) {
        this.filter = filter;
        addClassName("action-tools");
        add(standings(ActionCounts.of(actions.find(filter.any()), filter.today())));
        Div more = new Div(owners(actions.owners()), priorities(), views(), exports(actions, clock));
        more.addClassName("action-more");
        add(more);
    }

    private Nav standings(ActionCounts counts) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", "Which actions");
        nav.addClassNames("row", "standings");
        nav.add(standing(Optional.empty(), counts.toDo(), "to do", "Neither done nor dropped"));
        for (Standing way : Standing.values()) {
            nav.add(standing(
                    Optional.of(way),
                    counts.count(way),
                    ActionWords.standing(way).toLowerCase(Locale.ROOT),
                    ActionWords.meaning(way)));
        }
        return nav;
    }

    private Anchor standing(Optional<Standing> way, int count, String words, String meaning) {
        Anchor link = new Anchor(Links.page(PAGE, filter.showing(way)), Formats.count(count) + " " + words);
        link.addClassNames("standing", "standing-" + way.map(Standing::id).orElse("to-do"));
        link.getElement().setAttribute("title", meaning);
        if (filter.show().equals(way)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private MultiSelectComboBox<String> owners(List<String> owners) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setPlaceholder("Owner");
        field.setAriaLabel("Owner");
        Set<String> items = new LinkedHashSet<>(List.of(ActionQuery.NOBODY));
        items.addAll(owners);
        items.addAll(filter.owners());
        field.setItems(items);
        field.setValue(Set.copyOf(filter.owners()));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.addValueChangeListener(change -> go(ActionFilter.OWNER, change.getValue()));
        return field;
    }

    private MultiSelectComboBox<Priority> priorities() {
        MultiSelectComboBox<Priority> field = new MultiSelectComboBox<>();
        field.setPlaceholder("Priority");
        field.setAriaLabel("Priority");
        field.setItems(Priority.values());
        field.setItemLabelGenerator(Priority::id);
        field.setValue(filter.priorities());
        field.addValueChangeListener(change -> go(
                ActionFilter.PRIORITY,
                Arrays.stream(Priority.values())
                        .filter(change.getValue()::contains)
                        .map(Priority::id)
                        .toList()));
        return field;
    }

    private Nav views() {
        QueryParameters table = filter.query().excluding(ActionFilter.VIEW);
        Nav nav = new Nav(
                view("Table", table, !filter.isBoard()),
                view("Board", table.merging(ActionFilter.VIEW, ActionFilter.BOARD), filter.isBoard()));
        nav.addClassName("switch");
        nav.getElement().setAttribute("aria-label", "Table or board");
        return nav;
    }

    private static Anchor view(String name, QueryParameters query, boolean current) {
        Anchor link = new Anchor(Links.page(PAGE, query), name);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component exports(Actions actions, Clock clock) {
        CsvScope scope = new CsvScope(filter.words(), filter.reports(), clock.instant());
        Anchor csv = new CsvDownload("CSV", "actions", scope, () -> {
            List<List<String>> rows = new ArrayList<>(List.of(ActionListing.COLUMNS));
            actions.find(filter.shown())
                    .forEach(action ->
                            rows.add(ActionListing.of(action, filter.today()).cells()));
            return rows;
        });
        String query = filter.forApi();
        Anchor calendar = new Anchor("api/v1/actions.ics" + (query.isEmpty() ? "" : "?" + query), "Calendar");
        calendar.setRouterIgnore(true);
        calendar.getElement()
                .setAttribute("title", "Due dates as iCalendar; a calendar can subscribe to this link's address");
        Div links = new Div(csv, calendar);
        links.addClassName("action-exports");
        return links;
    }

    private void go(String name, Collection<String> values) {
        QueryParameters rest = filter.query().excluding(name);
        UI.getCurrent().navigate(PAGE, values.isEmpty() ? rest : rest.mergingAll(Map.of(name, List.copyOf(values))));
    }
}
