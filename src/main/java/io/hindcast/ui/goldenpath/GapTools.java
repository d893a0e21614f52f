package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The row above the ledger: how many gaps stand how, and a field to find some by their words. All of it lives in the address. */
class GapTools extends Div {
    private static final String PAGE = "golden-path";

    private final GapFilter filter;

    GapTools(GapFilter filter, List<Gap> found) {
        this.filter = filter;
        addClassName("action-tools");
        add(states(found), words());
    }

    private Nav states(List<Gap> found) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", "Which gaps");
        nav.addClassNames("row", "standings");
        for (String state : GapFilter.states()) {
            long count = found.stream().filter(GapFilter.in(state)).count();
            Anchor link =
                    new Anchor(Links.page(PAGE, filter.choosing(state)), Formats.count(count) + " " + name(state));
            link.addClassNames("standing", "gap-" + (state.isEmpty() ? "all" : state));
            link.getElement().setAttribute("title", meaning(state));
            if (state.equals(filter.state())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private TextField words() {
        TextField field = new TextField();
        field.setPlaceholder("Component, capability or service");
        field.setAriaLabel("Find gaps by component, capability or service");
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setValue(filter.words());
        field.setWidth("min(280px, 100%)");
        field.addValueChangeListener(change -> {
            QueryParameters target = filter.finding(change.getValue());
            UI.getCurrent().navigate(PAGE, target);
        });
        return field;
    }

    private static String name(String state) {
        if (state.isEmpty()) {
            return "named by reports";
        }
        return state(state).map(GapState::label).orElse(state);
    }

    private static String meaning(String state) {
        return state(state)
                .map(known -> switch (known) {
                    case OPEN -> "No EA action is asked for";
                    case BEING_CLOSED -> "An EA action is not finished";
                    case CLOSED -> "Every EA action is finished, and no incident came after";
                    case RECURRED ->
                        "An incident came after every EA action was finished, and nobody said that its cause was another";
                })
                .orElse(state.isEmpty() ? "All gaps with a name in the catalogue" : "Hit two or more incidents");
    }

    private static Optional<GapState> state(String id) {
        return Arrays.stream(GapState.values())
                .filter(state -> state.id().equals(id))
                .findFirst();
    }
}
