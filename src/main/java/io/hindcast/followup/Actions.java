package io.hindcast.followup;

import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.List;

/** Every corrective action that a report promised, followed until it is done. */
public interface Actions {

    /** The actions that the query is about: overdue first, the longest overdue on top, then by due date; those without one last. */
    List<FollowedAction> find(ActionQuery query);

    /** What people changed on one action, newest first. */
    List<HistoryEntry> history(ActionId action);

    /**
     * Makes the same change to several actions, all or none, and keeps who made it; what already has that value is left
     * alone. Returns how many changed. Throws {@link IllegalArgumentException} that names an action that is not known.
     */
    int change(Collection<ActionId> actions, ActionChange change, String changedBy);

    /** Every owner named by an action, in alphabetical order. */
    List<String> owners();

    /** The actions of one report, in the order of its lines. */
    List<FollowedAction> of(String archive, ReportKey report);
}
