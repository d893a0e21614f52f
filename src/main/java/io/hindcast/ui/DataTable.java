package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A small table, all rows at once: numbers at the right, units in the head. For long lists use a Grid. */
class DataTable<T> extends Div {
    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableRow head = new NativeTableRow();

    /** An empty table with a name for those who cannot see it. */
    DataTable(String name) {
        addClassName("table-scroll");
        // a table wider than the page scrolls, by keyboard too
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("data-table");
        table.getElement().setAttribute("aria-label", name);
        add(table);
    }

    /** Adds a column of words. */
    final DataTable<T> text(String header, Function<T, String> value) {
        return column(header, false, row -> new Span(value.apply(row)));
    }

    /** Adds a column of numbers, aligned at the right. */
    final DataTable<T> number(String header, Function<T, String> value) {
        return column(header, true, row -> new Span(value.apply(row)));
    }

    /** Adds a column of components such as links and labels. */
    final DataTable<T> component(String header, Function<T, ? extends Component> value) {
        return column(header, false, value);
    }

    /** Shows these rows in place of those before. */
    final DataTable<T> rows(Collection<T> rows) {
        body.removeAll();
        for (T row : rows) {
            NativeTableRow line = new NativeTableRow();
            for (Column<T> column : columns) {
                NativeTableCell cell = new NativeTableCell(column.value.apply(row));
                cell.setClassName("number", column.number);
                line.add(cell);
            }
            body.add(line);
        }
        return this;
    }

    private DataTable<T> column(String header, boolean number, Function<T, ? extends Component> value) {
        columns.add(new Column<>(number, value));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", number);
        head.add(cell);
        return this;
    }

    private record Column<T>(boolean number, Function<T, ? extends Component> value) {}
}
