package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.hindcast.classifying.Component;
import io.hindcast.ui.parts.Words;

/** Which team owns a component of the Golden Path, and where its template is. */
class TemplateOwner extends Div {
    TemplateOwner(Component component) {
        addClassName("row");
        add(Words.secondary(component.name() + " is owned by " + component.owner()));
        if (component.template() != null) {
            Anchor template = new Anchor(component.template(), "its template");
            template.setTarget("_blank");
            add(template);
        }
    }
}
