package io.hindcast.ui.incidents;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** Incidents one under the other, each a link to its report; the report's page can then walk through this list. */
class IncidentList extends UnorderedList {
    IncidentList(String name, List<IncidentRow> rows, QueryParameters query) {
        addClassName("incidents");
        getElement().setAttribute("aria-label", name);
        Trail trail = new Trail(name, rows.stream().map(IncidentRow::key).toList());
        for (IncidentRow row : rows) {
            Anchor link = new Anchor(Links.report(row.key(), query), title(row), facts(row));
            link.getElement().addEventListener("click", click -> trail.remember());
            add(new ListItem(link));
        }
    }

    private static Div title(IncidentRow row) {
        Div title = new Div(row.title());
        title.addClassName("incident-title");
        return title;
    }

    private static Div facts(IncidentRow row) {
        Div facts = new Div(Words.severity(row.severity()), Words.date(row.date()));
        facts.addClassName("incident-facts");
        if (row.minutes() != null) {
            facts.add(new Span(Formats.minutes(row.minutes())));
        }
        if (!row.services().isEmpty()) {
            facts.add(Words.names(row.services()));
        }
        return facts;
    }
}
