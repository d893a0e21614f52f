package io.hindcast.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

@Route("")
class OverviewView extends Main {
    OverviewView() {
        add(new H1("Overview"), new Chart());
    }
}
