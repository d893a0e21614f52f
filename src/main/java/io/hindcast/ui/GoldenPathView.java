package io.hindcast.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.report.ReportFilter;

/** The page "Golden Path". */
@Route("golden-path")
class GoldenPathView extends FilteredPage {
    GoldenPathView(FilterChoices choices) {
        super("Golden Path", choices);
    }

    @Override
    void show(Div emptyBody, ReportFilter filter, QueryParameters query) {
        emptyBody.add(EmptyState.nothingImported());
    }
}
