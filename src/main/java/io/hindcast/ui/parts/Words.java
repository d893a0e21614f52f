package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Span;
import io.hindcast.followup.FollowedAction;
import io.hindcast.report.Basis;
import io.hindcast.report.Severity;
import io.hindcast.ui.chart.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small words that carry a meaning and look the same on every page. */
public final class Words {
    private Words() {}

    /** A severity with its colour and its word; "no severity" for null. */
    public static Span severity(@Nullable Severity severity) {
        Span span = new Span(severity == null ? "no severity" : severity.label());
        span.addClassNames("severity", Tokens.severity(severity).replace(Tokens.UNKNOWN, "severity-unknown"));
        return span;
    }

    /** A category's label with its colour; {@code color} is the catalogue's index. */
    public static Span category(String label, int color) {
        Span span = new Span(label);
        span.addClassNames("category", Tokens.category(color));
        return span;
    }

    /** One small letter that says why a fact is believed, with a tooltip. */
    public static Span basis(Basis basis) {
        String title = switch (basis) {
            case STATED -> "stated in the report";
            case DERIVED -> "derived by a rule";
            case CORRECTED -> "corrected by a person";
        };
        Span span = new Span(basis.id().substring(0, 1));
        span.addClassName("basis");
        span.getElement().setAttribute("title", title);
        span.getElement().setAttribute("aria-label", title);
        span.getElement().setAttribute("role", "img");
        return span;
    }

    /** A date as people write it, its ISO form in the tooltip. */
    public static Span date(@Nullable LocalDate date) {
        Span span = new Span(Formats.date(date));
        span.addClassName("date");
        if (date != null) {
            span.getElement().setAttribute("title", date.toString());
        }
        return span;
    }

    /** An instant as people write it, its ISO form in the tooltip. */
    public static Span instant(Instant instant) {
        Span span = new Span(Formats.instant(instant));
        span.getElement().setAttribute("title", instant.toString());
        return span;
    }

    /** Secondary text. */
    public static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    /** Names in one line, with commas. */
    public static Span names(List<String> names) {
        return new Span(String.join(", ", names));
    }

    /** The task without the words that its EA mark says already. */
    public static String task(FollowedAction action) {
        return action.goldenPath()
                ? action.task().replaceFirst("(?i)^\\W*EA(?: update| action)?\\W*:\\W*", "")
                : action.task();
    }
}
