package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled group of facts on a report's page. */
class FactSection extends Section {
    FactSection(String title, Component... facts) {
        addClassName("facts");
        add(new H2(title));
        add(facts);
    }
}
