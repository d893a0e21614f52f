package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Div;
import io.hindcast.classifying.Component;
import io.hindcast.ui.parts.TemplateLink;
import io.hindcast.ui.parts.Words;

/** Which team owns a component of the Golden Path, and where its template is. */
class TemplateOwner extends Div {
    TemplateOwner(Component component) {
        addClassName("row");
        add(Words.secondary(component.name() + " is owned by " + component.owner()));
        TemplateLink.of(component, "its template").ifPresent(this::add);
    }
}
