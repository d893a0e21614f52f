package io.hindcast.ui.incidents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** The incidents behind something on a page, in a sheet at the right that Esc closes. */
public final class IncidentSheet extends TitledDialog {
    private IncidentSheet(String title, List<IncidentRow> rows, QueryParameters query) {
        super(title);
        addClassName("sheet");
        add(Words.secondary(Formats.plural(rows.size(), "incident", "incidents")));
        add(new IncidentList(title, rows, query));
    }

    /** Opens the sheet, newest incidents first as given; links keep the filter of the page. */
    public static void open(String title, List<IncidentRow> rows) {
        QueryParameters query = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        new IncidentSheet(title, rows, query).open();
    }
}
