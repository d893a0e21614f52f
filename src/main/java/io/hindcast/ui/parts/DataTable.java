package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table that stays as wide as its words: numbers at the right, units in the head, the first rows at once and more on demand. */
public final class DataTable<T> extends Div {
    private static final int AT_ONCE = 100;

    private final List<TableColumn<T>> columns = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeButton more = new NativeButton("", click -> show(Integer.MAX_VALUE));
    private List<T> rows = List.of();

    /** An empty table with a name for those who cannot see it. */
    public DataTable(String name) {
        addClassName("table-scroll");
        // a table wider than the page scrolls, by keyboard too
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("data-table");
        table.getElement().setAttribute("aria-label", name);
        more.addClassNames("link-button", "table-more");
        add(table, more);
    }

    /** Adds a column of words. */
    public final DataTable<T> text(String header, Function<T, String> value) {
        return column(header, false, row -> new Span(value.apply(row)));
    }

    /** Adds a column of numbers, aligned at the right. */
    public final DataTable<T> number(String header, Function<T, String> value) {
        return column(header, true, row -> new Span(value.apply(row)));
    }

    /** Adds a column of components such as links and labels. */
    public final DataTable<T> component(String header, Function<T, ? extends Component> value) {
        return column(header, false, value);
    }

    /** Adds a column of components that are numbers, aligned at the right. */
    public final DataTable<T> numberComponent(String header, Function<T, ? extends Component> value) {
        return column(header, true, value);
    }

    /** Lets readers sort by the column added last, by this key; unknown ones stand last, whichever way. */
    public final <C extends Comparable<? super C>> DataTable<T> by(Function<T, @Nullable C> key) {
        columns.getLast().sortBy(key, this::sort);
        return this;
    }

    /** Says that the rows come sorted by the column added last, the largest first. */
    public final DataTable<T> sortedDown() {
        columns.getLast().mark("descending");
        return this;
    }

    /** On a phone each row stands as a group of its own, every value after the name of its column. */
    public final DataTable<T> stacked() {
        addClassName("stacked-rows");
        return this;
    }

    /** Leaves the column added last out on a phone, since the page that the row leads to tells it. */
    public final DataTable<T> roomy() {
        columns.getLast().roomy();
        return this;
    }

    /** Shows these rows in place of those before. */
    public final DataTable<T> rows(Collection<T> newRows) {
        rows = List.copyOf(newRows);
        show(AT_ONCE);
        return this;
    }

    /** The rows in the order in which they stand, with those that wait to be shown. */
    public final List<T> rows() {
        return rows;
    }

    private void sort(TableColumn<T> column) {
        rows = column.sorted(rows);
        columns.stream().filter(other -> other != column).forEach(TableColumn::unmark);
        show(AT_ONCE);
    }

    private void show(int most) {
        body.removeAll();
        rows.stream().limit(most).forEach(row -> body.add(line(row)));
        more.setVisible(rows.size() > most);
        more.setText("Show all " + Formats.plural(rows.size(), "row", "rows"));
    }

    private NativeTableRow line(T row) {
        NativeTableRow line = new NativeTableRow();
        for (TableColumn<T> column : columns) {
            NativeTableCell cell = new NativeTableCell(column.value(row));
            cell.setClassName("number", column.isNumber());
            cell.setClassName("roomy", column.isRoomy());
            cell.getElement().setAttribute("data-head", column.header());
            line.add(cell);
        }
        return line;
    }

    private DataTable<T> column(String header, boolean number, Function<T, ? extends Component> value) {
        TableColumn<T> column = new TableColumn<>(header, number, value);
        columns.add(column);
        head.add(column.head());
        return this;
    }
}
