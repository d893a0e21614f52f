package io.hindcast.insight;

import io.hindcast.followup.FollowedAction;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import java.time.LocalDate;
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
        LocalDate listed = action.origin().date();
        return listed != null && listed.isBefore(day) && !wasFinishedBy(day);
    }

    /** Whether it was done by this day, or has been dropped. */
    boolean wasFinishedBy(LocalDate day) {
        return action.state() == ActionState.DROPPED || (doneOn != null && !doneOn.isAfter(day));
    }
}
