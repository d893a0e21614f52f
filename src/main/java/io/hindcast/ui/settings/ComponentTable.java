package io.hindcast.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.TemplateLink;
import io.hindcast.ui.parts.Words;
import java.util.stream.Collectors;

/** The components of the Golden Path, each with a form to change it. */
class ComponentTable extends Div {
    ComponentTable(CatalogueDesk desk, Catalogue catalogue, Runnable afterwards) {
        DataTable<Component> table = new DataTable<Component>("Golden Path components")
                .component("Component", one -> named(desk, one, afterwards))
                .text("Owner", Component::owner)
                .component("Template", ComponentTable::template)
                .component("Also called", one -> words(String.join(", ", one.aliases())))
                .component(
                        "May lack",
                        one -> words(one.capabilities().stream()
                                .map(Capability::name)
                                .collect(Collectors.joining(", "))))
                .stacked()
                .rows(catalogue.components());
        add(table);
        if (desk.isOpen()) {
            add(new Button(
                    "Add a component",
                    click -> ComponentForm.forNew(desk, afterwards).open()));
        }
    }

    private static com.vaadin.flow.component.Component named(CatalogueDesk desk, Component one, Runnable afterwards) {
        if (!desk.isOpen()) {
            return new Span(one.name());
        }
        NativeButton edit = new NativeButton(one.name(), click -> new ComponentForm(desk, one, afterwards).open());
        edit.addClassName("link-button");
        edit.setAriaLabel("Edit the component " + one.name());
        return edit;
    }

    private static com.vaadin.flow.component.Component template(Component one) {
        return TemplateLink.of(one, "open")
                .<com.vaadin.flow.component.Component>map(link -> link)
                .orElseGet(() -> Words.secondary("no link yet"));
    }

    static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("catalogue-words");
        return words;
    }
}
