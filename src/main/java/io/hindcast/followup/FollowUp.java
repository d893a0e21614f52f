package io.hindcast.followup;

import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What people said of one action; null where the report's own word stands. */
record FollowUp(
        @Id @Nullable Long id,
        String archive,
        String reportKey,
        String fingerprint,
        String task,
        @Nullable String state,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String ticket,
        @Version int version) {

    private static final int LONGEST_TASK = 4000;

    static FollowUp of(FollowedAction action) {
        ActionId id = action.id();
        String task = action.task();
        return new FollowUp(
                null,
                id.archive(),
                id.report().value(),
                id.fingerprint(),
                task.substring(0, Math.min(task.length(), LONGEST_TASK)),
                null,
                null,
                null,
                null,
                0);
    }

    ActionId actionId() {
        return new ActionId(archive, new ReportKey(reportKey), fingerprint);
    }

    /** Whether anything that a person set still stands. */
    boolean saysAnything() {
        return state != null || owner != null || due != null || ticket != null;
    }

    /** The action by what people said alone, where its report no longer lists it: it is kept and shown, never lost. */
    FollowedAction alone() {
        FollowedAction.Written nothing = new FollowedAction.Written(ActionState.UNKNOWN, null, null, null);
        return new FollowedAction(
                actionId(),
                new FollowedAction.Origin(reportKey, null, null, List.of(), List.of()),
                task,
                null,
                state == null ? ActionState.UNKNOWN : ActionState.of(state),
                owner,
                due == null ? null : new DueDate(due, Basis.CORRECTED),
                ticket,
                false,
                0,
                nothing);
    }

    @Nullable
    ActionState stateSet() {
        return state == null ? null : ActionState.of(state);
    }

    /** The row with one change made. */
    FollowUp with(ActionChange change) {
        return switch (change) {
            case ActionChange.State(ActionState value) -> with(value == null ? null : value.id(), owner, due, ticket);
            case ActionChange.Owner(String value) -> with(state, value, due, ticket);
            case ActionChange.Due(LocalDate value) -> with(state, owner, value, ticket);
            case ActionChange.Ticket(String value) -> with(state, owner, due, value);
        };
    }

    private FollowUp with(
            @Nullable String newState,
            @Nullable String newOwner,
            @Nullable LocalDate newDue,
            @Nullable String newTicket) {
        return new FollowUp(id, archive, reportKey, fingerprint, task, newState, newOwner, newDue, newTicket, version);
    }

    /** The value, as text, of the field that this change sets; null where the report's own word stands. */
    @Nullable
    String valueOf(ActionChange change) {
        return switch (change) {
            case ActionChange.State ignored -> state;
            case ActionChange.Owner ignored -> owner;
            case ActionChange.Due ignored -> due == null ? null : due.toString();
            case ActionChange.Ticket ignored -> ticket;
        };
    }

    /** The name of the field that this change sets. */
    static String fieldOf(ActionChange change) {
        return switch (change) {
            case ActionChange.State ignored -> "state";
            case ActionChange.Owner ignored -> "owner";
            case ActionChange.Due ignored -> "due";
            case ActionChange.Ticket ignored -> "ticket";
        };
    }
}
