package io.hindcast.ui.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import java.util.List;

/** The pages of one part of the navigation, one beside the other; each link keeps the filter. */
public final class PageTabs extends Nav {
    private record Tab(String address, String name) {}

    private static final List<Tab> ACTIONS = List.of(
            new Tab("actions", "Promised"),
            new Tab("actions/listed", "Already listed elsewhere"),
            new Tab("actions/luck", "Luck register"));
    private static final List<Tab> TRENDS = List.of(
            new Tab("trends", "Figures"),
            new Tab("trends/whys", "Shared whys"),
            new Tab("trends/quality", "Report quality"));

    private PageTabs(String name, List<Tab> tabs, String open, QueryParameters query) {
        addClassName("page-tabs");
        getElement().setAttribute("aria-label", name);
        for (Tab tab : tabs) {
            Anchor link = new Anchor(Links.page(tab.address, FilterParameters.only(query)), tab.name);
            if (tab.address.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    /** The pages about actions, this one marked. */
    public static PageTabs ofActions(String open, QueryParameters query) {
        return new PageTabs("Pages about actions", ACTIONS, open, query);
    }

    /** The pages about trends, this one marked. */
    public static PageTabs ofTrends(String open, QueryParameters query) {
        return new PageTabs("Pages about trends", TRENDS, open, query);
    }
}
