package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Span;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.Standing;
import io.hindcast.report.ActionState;
import io.hindcast.report.DueDate;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How actions are spoken of on screen. */
public final class ActionWords {
    private static final int MONTHS_FROM = 100;
    private static final int YEARS_FROM = 730;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final double DAYS_OF_YEAR = 365.25;

    private ActionWords() {}

    static String standing(Standing way) {
        return switch (way) {
            case OVERDUE -> "Overdue";
            case DUE_SOON -> "Due in " + Standing.SOON + " days";
            case OPEN -> "Open";
            case UNKNOWN -> "Unknown";
            case FINISHED -> "Finished";
        };
    }

    /** What a way of standing means, for tooltips. */
    static String meaning(Standing way) {
        return switch (way) {
            case OVERDUE -> "Neither done nor dropped, and due before today";
            case DUE_SOON -> "Neither done nor dropped, and due today or in the next " + Standing.SOON + " days";
            case OPEN -> "Open, in progress or blocked";
            case UNKNOWN -> "The report has no mark of its state; counted apart from open";
            case FINISHED -> "Done or dropped";
        };
    }

    /** A state as people say it, such as "In progress". */
    public static String state(ActionState state) {
        return switch (state) {
            case OPEN -> "Open";
            case IN_PROGRESS -> "In progress";
            case BLOCKED -> "Blocked";
            case DONE -> "Done";
            case DROPPED -> "Dropped";
            case UNKNOWN -> "Unknown";
        };
    }

    /** A priority as the report words it, with a capital; nothing for none. */
    static String priority(@Nullable String written) {
        return written == null || written.isEmpty()
                ? ""
                : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }

    static String field(ActionField field) {
        return switch (field) {
            case STATE -> "State";
            case OWNER -> "Owner";
            case DUE -> "Due";
            case TICKET -> "Ticket";
        };
    }

    /** A kept value as people read it: a state's name, a date; "as the report says" for null. */
    static String value(ActionField field, @Nullable String text) {
        if (text == null) {
            return "as the report says";
        }
        return switch (field) {
            case STATE -> state(ActionState.of(text));
            case DUE -> Formats.date(LocalDate.parse(text));
            case OWNER, TICKET -> text;
        };
    }

    /** When an action is due, told from today: "12 days late", "today", "in 5 days", "8 months late"; its date and basis in the tooltip. */
    static Span due(FollowedAction action, LocalDate today) {
        Span span = new Span();
        span.addClassName("due");
        DueDate due = action.due();
        if (due == null) {
            span.setText("no due date");
            span.addClassName("state-unknown");
            return span;
        }
        Span words = new Span(fromToday(due.date(), today, action.state().isFinished()));
        words.getElement().setAttribute("title", "due " + Formats.date(due.date()) + " (" + due.date() + ")");
        if (action.isOverdue(today)) {
            words.addClassName("state-overdue");
        } else if (action.isDueWithin(today, Standing.SOON)) {
            words.addClassName("state-soon");
        }
        span.add(words, Words.basis(due.basis()));
        return span;
    }

    static String fromToday(LocalDate due, LocalDate today, boolean finished) {
        if (finished) {
            return Formats.date(due);
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "today";
        }
        return days < 0 ? span(-days) + " late" : "in " + span(days);
    }

    /** A number of days as people say it: days up to 99, then months, from two years on years. */
    static String span(long days) {
        if (days < MONTHS_FROM) {
            return Formats.plural(days, "day", "days");
        }
        return days < YEARS_FROM
                ? Math.round(days / DAYS_OF_MONTH) + " months"
                : Formats.decimal(days / DAYS_OF_YEAR) + " years";
    }

    /** An action's state with its color; a small mark where a person set it. */
    public static Span state(FollowedAction action) {
        Span span = new Span(new Span(state(action.state())));
        span.addClassNames("action-state", "state-of-" + action.state().id());
        if (action.isCorrected(ActionField.STATE)) {
            span.add(Words.basis(io.hindcast.report.Basis.CORRECTED));
        }
        return span;
    }

    /** The mark of an action that a person made of luck. */
    static Span luck(FromLuck luck) {
        Span mark = new Span("Luck");
        mark.addClassName("ea-mark");
        mark.getElement().setAttribute("title", "From the luck register: “" + luck.words() + "”");
        return mark;
    }

    /** The mark of an action that changes the Golden Path. */
    static Span ea() {
        Span mark = new Span("EA");
        mark.addClassName("ea-mark");
        mark.getElement().setAttribute("title", "EA action: it changes the Golden Path");
        return mark;
    }
}
