package io.hindcast.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Grey lines where text is about to appear. */
class Skeleton extends Div {
    Skeleton(int lines) {
        addClassName("skeleton");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", "Loading");
        for (int i = 0; i < lines; i++) {
            add(new Span());
        }
    }
}
