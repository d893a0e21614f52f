package io.hindcast.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.searching.Hit;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Trail;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** Incidents like another one, with the telling words that they share. */
class SimilarList extends UnorderedList {
    private SimilarList() {
        addClassName("incidents");
    }

    static SimilarList of(List<Hit> hits, QueryParameters query) {
        SimilarList list = new SimilarList();
        Trail trail = new Trail(
                "similar incidents",
                hits.stream().map(hit -> hit.incident().key()).toList());
        for (Hit hit : hits) {
            Div name = new Div(hit.incident().title());
            name.addClassName("incident-title");
            Div facts = new Div(
                    Words.severity(hit.incident().severity()),
                    Words.date(hit.incident().date()));
            facts.addClassName("incident-facts");
            if (!hit.sharedWords().isEmpty()) {
                facts.add(Words.secondary("shares " + String.join(", ", hit.sharedWords())));
            }
            Anchor link = new Anchor(Links.report(hit.incident().key(), query), name, facts);
            link.getElement().addEventListener("click", click -> trail.remember());
            list.add(new ListItem(link));
        }
        return list;
    }
}
