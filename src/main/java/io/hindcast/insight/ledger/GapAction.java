package io.hindcast.insight.ledger;

import io.hindcast.followup.FollowedAction;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An EA action that is to close a gap, from the report that asked for it. {@code doneOn} is null unless it is done; derived
 * where nobody says the day: then the stated due date if it is past, else the day of the report.
 */
public record GapAction(
        FollowedAction action,
        @Nullable LocalDate doneOn,
        @Nullable Basis doneBasis) {

    /** Whether it is done or dropped. */
    public boolean isFinished() {
        return action.state().isFinished();
    }

    /** Whether the report that asks for it is older than this day, and it was not finished before that day. */
    public boolean wasListedAndUnfinished(LocalDate day) {
        LocalDate listed = action.promisedOn();
        return listed != null && listed.isBefore(day) && !wasFinishedBy(day);
    }

    /** Whether it was done or dropped by this day; dropped all the time where nobody says when. */
    boolean wasFinishedBy(LocalDate day) {
        LocalDate end = action.state() == ActionState.DROPPED
                ? Objects.requireNonNullElse(action.finished(), LocalDate.MIN)
                : doneOn;
        return end != null && !end.isAfter(day);
    }
}
