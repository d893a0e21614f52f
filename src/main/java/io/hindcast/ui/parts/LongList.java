package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Function;

/** A list of things that each need some room: the first at once, the rest on demand. */
public final class LongList<T> extends Div {
    private static final int AT_ONCE = 25;

    private final List<T> items;
    private final Function<T, Component> item;
    private final NativeButton more = new NativeButton("", click -> showMore());
    private int shown;

    /** A list of these items, each shown by {@code item}. */
    public LongList(List<T> items, Function<T, Component> item) {
        this.items = List.copyOf(items);
        this.item = item;
        addClassName("long-list");
        more.addClassNames("link-button", "table-more");
        add(more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(items.size(), shown + AT_ONCE);
        items.subList(shown, until).forEach(each -> addComponentAtIndex(getComponentCount() - 1, item.apply(each)));
        shown = until;
        more.setVisible(shown < items.size());
        more.setText("Show more (" + Formats.count(items.size() - shown) + " left)");
    }
}
