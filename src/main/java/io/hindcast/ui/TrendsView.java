package io.hindcast.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.report.ReportFilter;

/** The page "Trends". */
@Route("trends")
class TrendsView extends FilteredPage {
    TrendsView(FilterChoices choices) {
        super("Trends", choices);
    }

    @Override
    void show(Div emptyBody, ReportFilter filter, QueryParameters query) {
        emptyBody.add(EmptyState.nothingImported());
    }
}
