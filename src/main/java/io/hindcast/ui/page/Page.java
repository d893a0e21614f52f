package io.hindcast.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page: its title, words beside the title, and below what the page is about. */
public abstract class Page extends Main implements HasDynamicTitle {
    private final H1 heading = new H1();
    private final Div head = new Div();
    private String title;

    /** A page of this title. */
    @SuppressWarnings("this-escape") // only Vaadin sees it, which waits for the end of the request
    protected Page(String title) {
        this.title = title;
        addClassName("page");
        head.addClassName("page-head");
        heading.setText(title);
        head.add(heading);
        add(head);
    }

    /** Puts something beside the title, such as a line that says what the page is based on. */
    protected void beside(Component... components) {
        head.add(components);
    }

    /** Changes the title, of a page that is about one thing among many. */
    protected void rename(String newTitle) {
        title = newTitle;
        heading.setText(newTitle);
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }
}
