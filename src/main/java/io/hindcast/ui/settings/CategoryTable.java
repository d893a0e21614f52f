package io.hindcast.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.classifying.Category;
import io.hindcast.report.Axis;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;

/** The categories of one axis, each with a form to change it. */
class CategoryTable extends Div {
    CategoryTable(CatalogueDesk desk, Catalogue catalogue, Axis axis, Runnable afterwards) {
        CatalogueText text = new CatalogueText(desk.text());
        add(new DataTable<Category>(axis == Axis.FACTOR ? "Factor categories" : "Triggers")
                .component("Category", one -> named(desk, one, afterwards))
                .component("Means", one -> ComponentTable.words(one.definition()))
                .component("Also called", one -> ComponentTable.words(String.join(", ", one.aliases())))
                .number("Queries", one -> Formats.count(queries(text, one)))
                .stacked()
                .rows(catalogue.categories(axis)));
        if (desk.isOpen()) {
            add(new Button(
                    axis == Axis.FACTOR ? "Add a category" : "Add a trigger",
                    click -> CategoryForm.forNew(desk, axis, afterwards).open()));
        }
    }

    private static long queries(CatalogueText text, Category category) {
        return text.rules(category.axis(), category.id()).stream()
                .mapToLong(rule -> rule.queries().size())
                .sum();
    }

    private static Component named(CatalogueDesk desk, Category one, Runnable afterwards) {
        Span label = one.axis() == Axis.FACTOR ? Words.category(one.label(), one.color()) : new Span(one.label());
        if (!desk.isOpen() || one.isUnknown()) {
            return label;
        }
        NativeButton edit = new NativeButton("", click -> new CategoryForm(desk, one, afterwards).open());
        edit.add(label);
        edit.addClassName("link-button");
        edit.setAriaLabel("Edit " + one.label());
        return edit;
    }
}
