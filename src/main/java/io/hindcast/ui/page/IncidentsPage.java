package io.hindcast.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.parts.EmptyState;

/** A page about incidents with the filter bar: where the filter lets none through, it says why, and what to do next. */
public abstract class IncidentsPage extends FilteredPage {
    private final Incidents incidents;

    /** A page of this title about these incidents. */
    protected IncidentsPage(String title, FilterChoices choices, Incidents incidents) {
        super(title, choices);
        this.incidents = incidents;
    }

    /** Puts into the empty body what stands there whatever the filter lets through; nothing unless a page has more. */
    protected void head(Div emptyBody, QueryParameters query) {}

    /** Fills the body with what the filter lets through, one incident at least. */
    protected abstract void showIncidents(Div body, ReportFilter filter, QueryParameters query);

    @Override
    protected final void show(Div emptyBody, ReportFilter filter, QueryParameters query) {
        head(emptyBody, query);
        if (incidents.count(filter) > 0) {
            showIncidents(emptyBody, filter, query);
        } else if (incidents.count(ReportFilter.ALL) == 0) {
            emptyBody.add(EmptyState.nothingImported());
        } else {
            emptyBody.add(EmptyState.filteredToNothing(bar()::clear));
        }
    }

    /** How many incidents the filter lets through. */
    protected final int count(ReportFilter filter) {
        return incidents.count(filter);
    }
}
