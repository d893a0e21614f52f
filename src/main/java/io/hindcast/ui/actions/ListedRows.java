package io.hindcast.ui.actions;

import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.lessons.ListedFix;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incidents whose fix was already listed as rows of a CSV file. */
final class ListedRows {
    private static final List<String> HEAD = List.of(
            "Date",
            "Report",
            "Services",
            "Minutes to restore",
            "Cause",
            "Line",
            "Listed on",
            "Listed in",
            "Action",
            "Line of the action",
            "State",
            "Owner",
            "Gap",
            "Likeness",
            "Shared words",
            "Said",
            "Said by");

    private ListedRows() {}

    static List<List<String>> of(List<ListedFix> fixes) {
        return Stream.concat(Stream.of(HEAD), fixes.stream().map(ListedRows::row))
                .toList();
    }

    private static List<String> row(ListedFix fix) {
        Incident incident = fix.incident();
        FollowedAction action = fix.action();
        return List.of(
                text(incident.date()),
                incident.key().value(),
                String.join("; ", incident.services()),
                text(incident.restore()),
                fix.cause().words(),
                text(fix.cause().line()),
                text(action.origin().date()),
                action.id().report().value(),
                action.task(),
                text(action.line()),
                action.state().id(),
                text(action.owner()),
                fix.gap() == null ? "" : fix.gap().value(),
                text(Math.round(fix.likeness() * 100) / 100.0),
                String.join("; ", fix.sharedWords()),
                fix.answer() == null ? "" : fix.answer().yes() ? "same" : "not the same",
                fix.answer() == null ? "" : fix.answer().said().by());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
