package io.hindcast.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Category;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.searching.Hit;
import io.hindcast.searching.Incident;
import io.hindcast.searching.Remedy;
import io.hindcast.searching.Snippet;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Trail;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One report found: its title, what kind of incident it was, the passages that match, and what fixed it. */
class HitItem extends ListItem {
    private final Hit hit;
    private final Incident incident;

    HitItem(Hit hit, SearchAddress address, Catalogue catalogue, Trail trail) {
        this.hit = hit;
        this.incident = hit.incident();
        addClassName("hit");
        Anchor title = new Anchor(
                Links.report(incident.key(), address.parameters()), new Marked(incident.title(), hit.titleMatches()));
        title.addClassName("hit-title");
        title.getElement().addEventListener("click", click -> trail.remember());
        Div head = new Div(title, facts());
        head.addClassName("hit-head");
        add(head, kind(catalogue, address), passages());
        if (!incident.remedies().isEmpty()) {
            add(remedies());
        }
        if (!hit.sharedWords().isEmpty()) {
            add(shared());
        }
    }

    private Div facts() {
        Span restored = new Span(incident.restoreMinutes() == null ? "" : Formats.minutes(incident.restoreMinutes()));
        restored.getElement().setAttribute("title", "Time to restore");
        Div facts = new Div(Words.severity(incident.severity()), Words.date(incident.date()), restored);
        facts.addClassName("hit-facts");
        return facts;
    }

    private Div kind(Catalogue catalogue, SearchAddress address) {
        Div kind = new Div();
        kind.addClassNames("hit-kind", "secondary");
        if (!incident.services().isEmpty()) {
            kind.add(Words.names(incident.services()));
        }
        for (String factor : incident.factors()) {
            Optional<Category> category = catalogue.category(Axis.FACTOR, factor);
            kind.add(Words.category(
                    category.map(Category::label).orElse(factor),
                    category.map(Category::color).orElse(0)));
        }
        incident.components().forEach(component -> kind.add(new Span(component)));
        Anchor similar = new Anchor(
                address.asking(SearchAddress.SIMILAR, incident.key().value()).href(), "similar incidents");
        similar.getElement().setAttribute("aria-label", "Incidents similar to " + incident.title());
        kind.add(similar);
        return kind;
    }

    private Div passages() {
        Div passages = new Div();
        passages.addClassName("hit-passages");
        for (Snippet snippet : hit.snippets()) {
            passages.add(passage(
                    label(snippet.section().label(), snippet.line()), new Marked(snippet.text(), snippet.matches())));
        }
        if (hit.snippets().isEmpty() && !incident.lead().isEmpty()) {
            passages.add(new Span(incident.lead()));
        }
        return passages;
    }

    private Div remedies() {
        Div remedies = new Div();
        remedies.addClassNames("hit-passages", "hit-remedies");
        for (Remedy remedy : incident.remedies()) {
            remedies.add(passage(label(name(remedy.state()), remedy.line()), new Span(remedy.text())));
        }
        return remedies;
    }

    private static String name(@Nullable ActionState state) {
        if (state == null) {
            return "what ended it";
        }
        return state == ActionState.DONE ? "done since" : "planned";
    }

    private Div shared() {
        Div shared = passage(new Span("shared words"), new Span(String.join(", ", hit.sharedWords())));
        shared.addClassNames("secondary");
        return shared;
    }

    private static Div passage(Span label, Span text) {
        label.addClassName("hit-label");
        Div passage = new Div(label, text);
        passage.addClassName("hit-passage");
        return passage;
    }

    private Span label(String name, @Nullable Integer line) {
        if (line == null || line == 0) {
            return new Span(name);
        }
        Anchor link = new Anchor(Links.report(incident.key(), line), name);
        link.getElement().setAttribute("title", "Line " + line + " of the report");
        return new Span(link);
    }
}
