package io.hindcast.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.ui.parts.Glyph;
import java.util.EnumMap;
import java.util.Map;

/** The links to the pages, each keeping the filter; the page that is open is marked. */
class Navigation extends Nav {
    private final Map<Place, Anchor> links = new EnumMap<>(Place.class);

    Navigation() {
        addClassName("shell-nav");
        getElement().setAttribute("aria-label", "Pages");
        UnorderedList list = new UnorderedList();
        for (Place place : Place.values()) {
            Anchor link = new Anchor(place.href(), place.glyph.icon(), new Span(place.label));
            links.put(place, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    void show(String firstSegment, QueryParameters filter) {
        String query = filter.getQueryString();
        links.forEach((place, link) -> {
            link.setHref(query.isEmpty() ? place.href() : place.href() + "?" + query);
            if (place.isAt(firstSegment)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private enum Place {
        OVERVIEW("", "Overview", Glyph.OVERVIEW),
        SEARCH("search", "Search", Glyph.SEARCH),
        TRENDS("trends", "Trends", Glyph.TRENDS),
        GOLDEN_PATH("golden-path", "Golden Path", Glyph.GOLDEN_PATH),
        ACTIONS("actions", "Actions", Glyph.ACTIONS),
        IMPORT("import", "Import", Glyph.IMPORT),
        SETTINGS("settings", "Settings", Glyph.SETTINGS);

        private final String path;
        private final String label;
        private final Glyph glyph;

        Place(String path, String label, Glyph glyph) {
            this.path = path;
            this.label = label;
            this.glyph = glyph;
        }

        private String href() {
            return path.isEmpty() ? "." : path;
        }

        private boolean isAt(String firstSegment) {
            return path.equals(firstSegment);
        }
    }
}
