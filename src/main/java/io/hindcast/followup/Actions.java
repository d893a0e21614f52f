package io.hindcast.followup;

import io.hindcast.archive.StoredReport;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Every corrective action that a report promised, followed until it is done. */
public interface Actions {

    /** Who made a change where nobody gave a name. */
    String UNNAMED = "unnamed";

    /**
     * The actions that the query is about: what is to be done by due date, the longest overdue on top and those without a date
     * last, then what is done or dropped.
     */
    List<FollowedAction> find(ActionQuery query);

    /** The actions of one report, in the order of its lines. */
    List<FollowedAction> of(String archive, ReportKey report);

    /** The report with what people said laid over its actions, and with that in its evidence. */
    Report over(StoredReport stored);

    /** Hands over every report that is not removed, by archive and key, one at a time, each as {@link #over} gives it. */
    void forEachReport(Consumer<Report> visitor);

    /** Every owner named by an action, in alphabetical order; of several spellings that differ in case alone, the first. */
    List<String> owners();

    /** What people changed on one action, newest first. */
    List<HistoryEntry> history(ActionId action);

    /**
     * Makes the same changes to several actions, all or none, and keeps who made them. The actions are handed over as the
     * person saw them: if somebody else has set one of the same fields since, nothing is changed and the outcome says so.
     * What already has the value is left alone. A blank name is kept as {@link #UNNAMED}.
     */
    ChangeOutcome change(Collection<FollowedAction> seen, List<ActionChange> changes, String changedBy);
}
