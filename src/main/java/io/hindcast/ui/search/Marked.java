package io.hindcast.ui.search;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A text in which some stretches are marked. */
class Marked extends Span implements HasComponents {
    Marked(String text, List<io.hindcast.searching.Span> marks) {
        int at = 0;
        for (io.hindcast.searching.Span mark : marks) {
            if (mark.start() >= at && mark.end() <= text.length()) {
                plain(text.substring(at, mark.start()));
                getElement().appendChild(new Element("mark").setText(text.substring(mark.start(), mark.end())));
                at = mark.end();
            }
        }
        plain(text.substring(at));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }
}
