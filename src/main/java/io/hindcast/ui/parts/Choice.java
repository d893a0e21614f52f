package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.ui.address.Links;
import java.util.List;
import java.util.function.Predicate;

/** One of several ways of looking at a list, kept in the address as {@code show}; the first is shown where none is asked for. */
public record Choice<T>(String page, QueryParameters query, List<Way<T>> ways) {
    private static final String SHOW = "show";

    /** A way: its identifier in the address (empty for the first), its words, what they mean, and what it lets through. */
    public record Way<T>(String id, String words, String meaning, Predicate<T> admits) {}

    /** The words of the way that is shown. */
    public String name() {
        return chosen().words();
    }

    /** What the way lets through. */
    public List<T> shown(List<T> all) {
        return all.stream().filter(chosen().admits()).toList();
    }

    /** A link for each way, with how many it lets through. */
    public Nav links(List<T> all) {
        Nav nav = new Nav();
        nav.getElement().setAttribute("aria-label", "Which of them");
        nav.addClassNames("row", "standings");
        for (Way<T> way : ways) {
            QueryParameters rest = query.excluding(SHOW);
            QueryParameters target = way.id().isEmpty() ? rest : rest.merging(SHOW, way.id());
            long count = all.stream().filter(way.admits()).count();
            Anchor link = new Anchor(Links.page(page, target), Formats.count(count) + " " + way.words());
            link.addClassName("standing");
            link.getElement().setAttribute("title", way.meaning());
            if (way.equals(chosen())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private Way<T> chosen() {
        String wanted = query.getSingleParameter(SHOW).orElse("");
        return ways.stream().filter(way -> way.id().equals(wanted)).findFirst().orElse(ways.getFirst());
    }
}
