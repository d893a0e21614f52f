package io.hindcast.followup;

import io.hindcast.report.Ids;
import java.time.LocalDate;

/** How an action stands on one day. An action can stand in several ways: overdue ones are open or unknown too. */
public enum Standing {
    /** Neither done nor dropped, and due before that day. */
    OVERDUE,
    /** Neither done nor dropped, and due on that day or in the seven days after it. */
    DUE_SOON,
    /** Open, in progress or blocked. */
    OPEN,
    /** Without any mark of its state. */
    UNKNOWN,
    /** Done or dropped. */
    FINISHED;

    /** How many days ahead an action counts as due soon. */
    public static final int SOON = 7;

    /** The word used in URLs. */
    public String id() {
        return Ids.of(this);
    }

    /** Whether the action stands like this on {@code day}. */
    public boolean includes(FollowedAction action, LocalDate day) {
        return switch (this) {
            case OVERDUE -> action.isOverdue(day);
            case DUE_SOON -> action.isDueWithin(day, SOON);
            case OPEN ->
                switch (action.state()) {
                    case OPEN, IN_PROGRESS, BLOCKED -> true;
                    case DONE, DROPPED, UNKNOWN -> false;
                };
            case UNKNOWN -> action.state() == io.hindcast.report.ActionState.UNKNOWN;
            case FINISHED -> action.state().isFinished();
        };
    }
}
