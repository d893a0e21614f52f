package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeButton;

/** The number of the line that a fact was read from; lights the line up in the {@link SourceText} of the same page. */
class LineLink extends NativeButton {
    LineLink(int line) {
        super(Integer.toString(line));
        addClassName("line-link");
        setAriaLabel("Line " + line + " of the report");
        getElement().setAttribute("data-line", Integer.toString(line));
    }
}
