package io.hindcast.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

/** The page of one report: the facts beside the text they were read from. */
@Route("report/:key*")
class ReportView extends Page implements BeforeEnterObserver {
    ReportView() {
        super("Report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(new Skeleton(8));
    }
}
