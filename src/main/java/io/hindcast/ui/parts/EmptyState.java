package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: why, and the next step. */
public final class EmptyState extends Div {
    private EmptyState(String title, String words, Component next) {
        addClassName("empty");
        add(new H2(title), new Paragraph(words), next);
    }

    /** The archive is empty. */
    public static EmptyState nothingImported() {
        return new EmptyState(
                "No report has been imported yet",
                "Bring in a directory of post-mortems, a few files or a zip; every file is accounted for.",
                new Anchor("import", "Import reports"));
    }

    /** The filter lets nothing through. */
    public static EmptyState filteredToNothing(Runnable clear) {
        return new EmptyState(
                "No report matches these filters",
                "Take a filter away, or all of them.",
                new Button("Clear filters", click -> clear.run()));
    }

    /** Nothing to show for a reason of the page's own. */
    public static EmptyState of(String title, String words, Component next) {
        return new EmptyState(title, words, next);
    }

    /** Reports there are, but none says this. {@code field} such as "a resolution time". */
    public static EmptyState fieldUnknown(String field, long reports) {
        return new EmptyState(
                "None of " + Formats.plural(reports, "report", "reports") + " states " + field,
                "That is unknown, not zero. The last import says what was read from each file.",
                new Anchor("import", "See the diagnostics"));
    }
}
