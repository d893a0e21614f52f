package io.hindcast.followup;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.hindcast.report.ActionState;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An action as the command line and the REST API print it, on one day. */
@JsonPropertyOrder({"key", "task", "state", "owner", "due", "overdue"})
public record ActionListing(
        ReportKey key,
        String archive,
        String title,
        @Nullable LocalDate date,
        List<String> services,
        List<String> teams,
        String task,
        @Nullable String priority,
        ActionState state,
        boolean stateCorrected,
        @Nullable String owner,
        @Nullable DueDate due,
        boolean overdue,
        @Nullable String ticket,
        boolean goldenPath,
        int line) {

    /** The columns of a table of actions, named as in the JSON. */
    public static final List<String> COLUMNS = List.of(
            "key",
            "services",
            "task",
            "priority",
            "state",
            "owner",
            "due",
            "dueBasis",
            "overdue",
            "ticket",
            "goldenPath");

    /** The cells of this action's row, in the order of {@link #COLUMNS}; empty for what is unknown. */
    public List<String> cells() {
        return List.of(
                key.value(),
                String.join("; ", services),
                task,
                Objects.requireNonNullElse(priority, ""),
                state.id(),
                Objects.requireNonNullElse(owner, ""),
                due == null ? "" : due.date().toString(),
                due == null ? "" : due.basis().id(),
                Boolean.toString(overdue),
                Objects.requireNonNullElse(ticket, ""),
                Boolean.toString(goldenPath));
    }

    /** The listing of this action, overdue or not on {@code asOf}. */
    public static ActionListing of(FollowedAction action, LocalDate asOf) {
        return new ActionListing(
                action.id().report(),
                action.id().archive(),
                action.origin().title(),
                action.origin().date(),
                action.origin().services(),
                action.origin().teams(),
                action.task(),
                action.priority(),
                action.state(),
                action.isStateCorrected(),
                action.owner(),
                action.due(),
                action.isOverdue(asOf),
                action.ticket(),
                action.goldenPath(),
                action.line());
    }
}
