package io.hindcast.followup;

import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ReportName;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What people said of one action; null where the report's own word stands. {@code finishedOn} is the day on which a person
 * finished it; {@code luckyWords} the luck that a person made the action of on {@code luckyOn}.
 */
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
        @Nullable LocalDate finishedOn,
        @Nullable String luckyWords,
        @Nullable Integer luckyLine,
        @Nullable LocalDate luckyOn,
        @Version int version) {

    private static final int LONGEST_TASK = 4000;

    /** Nothing said yet of this action. */
    static FollowUp of(FollowedAction action) {
        return of(action.id(), action.task());
    }

    static FollowUp of(ActionId id, String task) {
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
                null,
                null,
                null,
                null,
                0);
    }

    /** The same action, made of luck. */
    FollowUp madeOf(FromLuck luck) {
        return new FollowUp(
                id,
                archive,
                reportKey,
                fingerprint,
                task,
                state,
                owner,
                due,
                ticket,
                finishedOn,
                luck.words().substring(0, Math.min(luck.words().length(), LONGEST_TASK)),
                luck.line(),
                luck.madeOn(),
                version);
    }

    /** Whether it says anything that its report does not. */
    boolean isTelling() {
        return luckyWords != null || !fields().isEmpty();
    }

    ActionId actionId() {
        return new ActionId(archive, new ReportKey(reportKey), fingerprint);
    }

    ReportName reportName() {
        return new ReportName(archive, new ReportKey(reportKey));
    }

    /** The fields that people set. */
    Set<ActionField> fields() {
        Set<ActionField> set = EnumSet.allOf(ActionField.class);
        set.removeIf(field -> text(field) == null);
        return set;
    }

    /** What people set this field to, as text; null where the report's own word stands. */
    @Nullable
    String text(ActionField field) {
        return switch (field) {
            case STATE -> state;
            case OWNER -> owner;
            case DUE -> due == null ? null : due.toString();
            case TICKET -> ticket;
        };
    }

    /** Lays what people said over what the report says. */
    FollowedAction over(FollowedAction action) {
        FollowedAction.Written written = action.written();
        return new FollowedAction(
                action.id(),
                action.origin(),
                action.task(),
                action.priority(),
                state == null ? written.state() : ActionState.of(state),
                owner == null ? written.owner() : owner,
                due == null ? written.due() : new DueDate(due, Basis.CORRECTED),
                ticket == null ? written.ticket() : ticket,
                state == null ? written.finished() : finishedOn,
                action.goldenPath(),
                action.line(),
                written,
                fields(),
                luckyWords == null
                        ? null
                        : new FromLuck(luckyWords, Objects.requireNonNullElse(luckyLine, 0), luckyOn));
    }

    /** The action by what people said alone, where its report no longer lists it: it is kept and shown, never lost. */
    FollowedAction alone(FollowedAction.Origin origin) {
        return over(FollowedAction.written(
                actionId(),
                origin,
                new ActionFacts(fingerprint, task, null, ActionState.UNKNOWN, null, null, null, false, 0, null)));
    }

    /** The row with one change made; {@code finishedDay} is kept where the change finishes the action, null where that day is not known. */
    FollowUp with(ActionChange change, @Nullable LocalDate finishedDay) {
        return switch (change) {
            case ActionChange.State(ActionState value) -> {
                boolean finishes = value != null && value.isFinished();
                yield with(change.text(), owner, due, ticket, finishes ? finishedDay : null);
            }
            case ActionChange.Owner(String value) -> with(state, value, due, ticket, finishedOn);
            case ActionChange.Due(LocalDate value) -> with(state, owner, value, ticket, finishedOn);
            case ActionChange.Ticket(String value) -> with(state, owner, due, value, finishedOn);
        };
    }

    private FollowUp with(
            @Nullable String newState,
            @Nullable String newOwner,
            @Nullable LocalDate newDue,
            @Nullable String newTicket,
            @Nullable LocalDate newFinishedOn) {
        return new FollowUp(
                id,
                archive,
                reportKey,
                fingerprint,
                task,
                newState,
                newOwner,
                newDue,
                newTicket,
                newFinishedOn,
                luckyWords,
                luckyLine,
                luckyOn,
                version);
    }
}
