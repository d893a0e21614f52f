package io.hindcast.ui.report;

import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Basis;
import org.jspecify.annotations.Nullable;

/** Stands where the number of a line would, for a fact that no line tells, and says why. */
class NoLine extends Span {
    NoLine(@Nullable Basis basis) {
        super("–");
        String why = switch (basis) {
            case null -> "The report does not tell this";
            case STATED -> "The report states this; the line was not kept";
            case DERIVED -> "Worked out from other facts; no line tells this alone";
            case CORRECTED -> "A person set this; no line of the report tells it";
        };
        addClassName("no-line");
        getElement().setAttribute("title", why);
        getElement().setAttribute("aria-label", why);
        getElement().setAttribute("role", "img");
    }
}
