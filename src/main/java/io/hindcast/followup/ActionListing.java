package io.hindcast.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.hindcast.report.ActionState;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An action as the command line and the REST API print it, on one day. {@code corrected} names the fields that a person set;
 * {@code written} is what the report says of all four; {@code luck} is there for an
 * action that a person made of luck.
 */
@JsonPropertyOrder({"key", "task", "state", "owner", "due", "overdue"})
public record ActionListing(
        ReportKey key,
        String archive,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        List<String> teams,
        String task,
        @Nullable String priority,
        ActionState state,
        @Nullable String owner,
        @Nullable DueDate due,
        boolean overdue,
        @Nullable String ticket,
        @Nullable LocalDate finished,
        boolean goldenPath,
        int line,
        List<ActionField> corrected,
        FollowedAction.Written written,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FromLuck luck) {

    /** Copies the lists. */
    public ActionListing {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        corrected = List.copyOf(corrected);
    }

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
            "goldenPath",
            "corrected",
            "title",
            "date",
            "severity",
            "teams");

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
                Boolean.toString(goldenPath),
                corrected.stream().map(ActionField::id).collect(Collectors.joining("; ")),
                title,
                date == null ? "" : date.toString(),
                severity == null ? "" : severity.label(),
                String.join("; ", teams));
    }

    /** The listing of this action, overdue or not on {@code asOf}. */
    public static ActionListing of(FollowedAction action, LocalDate asOf) {
        return new ActionListing(
                action.id().report(),
                action.id().archive(),
                action.origin().title(),
                action.origin().date(),
                action.origin().severity(),
                action.origin().services(),
                action.origin().teams(),
                action.task(),
                action.priority(),
                action.state(),
                action.owner(),
                action.due(),
                action.isOverdue(asOf),
                action.ticket(),
                action.finished(),
                action.goldenPath(),
                action.line(),
                action.corrected().stream().sorted().toList(),
                action.written(),
                action.luck());
    }
}
