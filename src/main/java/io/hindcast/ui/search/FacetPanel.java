package io.hindcast.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import io.hindcast.report.Axis;
import io.hindcast.searching.Facet;
import io.hindcast.searching.FacetCount;
import io.hindcast.searching.SearchResult;
import io.hindcast.ui.parts.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the hits can be narrowed by: each value with the number of reports that choosing it would give. */
class FacetPanel extends Aside {
    private static final int SHOWN = 7;

    private final SearchAddress address;
    private final Catalogue catalogue;
    private final Consumer<SearchAddress> go;
    private @Nullable String focused;

    FacetPanel(SearchResult result, SearchAddress address, Catalogue catalogue, Consumer<SearchAddress> go) {
        this.address = address;
        this.catalogue = catalogue;
        this.go = go;
        addClassName("facets");
        getElement().setAttribute("aria-label", "Narrow the hits");
        NativeButton toggle = new NativeButton("Narrow by service, severity …", click -> toggle());
        toggle.addClassNames("link-button", "facets-toggle");
        Div lists = new Div();
        lists.addClassName("facet-lists");
        for (Facet facet : Facet.values()) {
            List<FacetCount> values = withChosen(facet, result.facet(facet));
            if (!values.isEmpty()) {
                lists.add(list(facet, values));
            }
        }
        add(toggle, lists);
    }

    /** Goes on where the panel before stood: open or not on a phone, and with the choice that was made last in focus. */
    FacetPanel after(@Nullable FacetPanel before) {
        if (before != null) {
            setClassName("open", before.hasClassName("open"));
            focused = before.focused;
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (focused != null) {
            getElement().executeJs("document.getElementById($0)?.focus()", focused);
        }
    }

    private void choose(Facet facet, FacetCount value, String id) {
        focused = id;
        go.accept(address.toggled(facet, parameter(facet, value)));
    }

    private void toggle() {
        setClassName("open", !hasClassName("open"));
    }

    private Div list(Facet facet, List<FacetCount> values) {
        H2 title = new H2(title(facet));
        title.setId("facet-" + facet.id());
        Div list = new Div(title);
        list.addClassName("facet");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-labelledby", "facet-" + facet.id());
        Set<String> chosen = chosen(facet);
        List<FacetCount> inFront = new ArrayList<>();
        List<FacetCount> behind = new ArrayList<>();
        for (FacetCount value : values) {
            (inFront.size() < SHOWN || chosen.contains(value.value()) ? inFront : behind).add(value);
        }
        inFront.forEach(value -> list.add(choice(facet, value, chosen.contains(value.value()))));
        if (!behind.isEmpty()) {
            Div rest = new Div();
            behind.forEach(value -> rest.add(choice(facet, value, false)));
            list.add(new NativeDetails(behind.size() + " more", rest));
        }
        return list;
    }

    private NativeLabel choice(Facet facet, FacetCount value, boolean chosen) {
        Input box = new Input();
        box.setType("checkbox");
        String id = "facet-" + facet.id() + "-" + value.value().replaceAll("\\W+", "-");
        box.setId(id);
        box.getElement().setProperty("checked", chosen);
        box.getElement().addEventListener("change", change -> choose(facet, value, id));
        Span count = new Span(Formats.count(value.count()));
        count.addClassName("facet-count");
        Span name = new Span(label(facet, value.value()));
        name.addClassName("facet-value");
        NativeLabel label = new NativeLabel();
        label.add(box, name, count);
        return label;
    }

    /** The counted values, and those that are chosen but have no hit. */
    private List<FacetCount> withChosen(Facet facet, List<FacetCount> counted) {
        List<FacetCount> all = new ArrayList<>(counted);
        Set<String> known = counted.stream().map(FacetCount::value).collect(Collectors.toSet());
        chosen(facet).stream()
                .filter(value -> !known.contains(value))
                .sorted()
                .forEach(value -> all.add(new FacetCount(value, 0)));
        return all;
    }

    private Set<String> chosen(Facet facet) {
        return address.parameters().getParameters(facet.id()).stream()
                .map(value -> facet == Facet.COMPONENT
                        ? catalogue.component(value).map(Component::name).orElse(value)
                        : value)
                .collect(Collectors.toSet());
    }

    /** The value as the address has it: components by their identifier, as in the filter bar. */
    private String parameter(Facet facet, FacetCount value) {
        return facet == Facet.COMPONENT
                ? catalogue.component(value.value()).map(Component::id).orElse(value.value())
                : value.value();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> catalogue.label(Axis.FACTOR, value);
            case TRIGGER -> catalogue.label(Axis.TRIGGER, value);
            default -> value;
        };
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case SERVICE -> "Service";
            case SEVERITY -> "Severity";
            case CATEGORY -> "Category";
            case TRIGGER -> "Trigger";
            case COMPONENT -> "Golden Path component";
            case YEAR -> "Year";
        };
    }
}
