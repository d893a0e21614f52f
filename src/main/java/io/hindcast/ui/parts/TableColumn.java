package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a {@link DataTable}: its head, which may be a button that sorts, and what stands in each row. */
final class TableColumn<T> {
    private static final String ASCENDING = "ascending";
    private static final String DESCENDING = "descending";
    private static final String SORT = "aria-sort";

    private final NativeTableHeaderCell head;
    private final String header;
    private final boolean number;
    private final Function<T, ? extends Component> value;
    private boolean roomy;
    private Function<Boolean, Comparator<T>> order = _ -> Comparator.comparingInt(_ -> 0);

    TableColumn(String header, boolean number, Function<T, ? extends Component> value) {
        this.header = header;
        this.number = number;
        this.value = value;
        head = new NativeTableHeaderCell(header);
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", number);
    }

    NativeTableHeaderCell head() {
        return head;
    }

    String header() {
        return header;
    }

    boolean isNumber() {
        return number;
    }

    /** Leaves it out where there is little room. */
    void roomy() {
        roomy = true;
        head.addClassName("roomy");
    }

    boolean isRoomy() {
        return roomy;
    }

    Component value(T row) {
        return value.apply(row);
    }

    /** Makes the head a button; {@code wanted} is told when it is pressed. */
    <C extends Comparable<? super C>> void sortBy(Function<T, @Nullable C> key, Consumer<TableColumn<T>> wanted) {
        order = up -> {
            Comparator<C> way = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
            return Comparator.comparing(key, Comparator.nullsLast(way));
        };
        head.removeAll();
        head.add(new NativeButton(header, click -> wanted.accept(this)));
        head.addClassName("sortable");
        mark("none");
    }

    /** The rows by this column: numbers begin with the largest, words with the first; pressed again, the other way. */
    List<T> sorted(List<T> rows) {
        String now = head.getElement().getAttribute(SORT);
        boolean up = isSorted(now) ? DESCENDING.equals(now) : !number;
        mark(up ? ASCENDING : DESCENDING);
        return rows.stream().sorted(order.apply(up)).toList();
    }

    private static boolean isSorted(@Nullable String way) {
        return ASCENDING.equals(way) || DESCENDING.equals(way);
    }

    void mark(String way) {
        head.getElement().setAttribute(SORT, way);
    }

    void unmark() {
        if (head.getElement().hasAttribute(SORT)) {
            mark("none");
        }
    }
}
