package io.hindcast.followup;

import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a question is about: those of the reports that the filter admits, in one of the states (empty: any), of an
 * owner whose name is this one without regard to case (null: any), and only those overdue on {@code asOf} if asked.
 */
public record ActionQuery(
        ReportFilter reports,
        Set<ActionState> states,
        boolean overdueOnly,
        @Nullable String owner,
        LocalDate asOf) {

    /** Copies the set. */
    public ActionQuery {
        states = Set.copyOf(states);
    }

    /** Every action, as it stands on this day. */
    public static ActionQuery all(LocalDate asOf) {
        return new ActionQuery(ReportFilter.ALL, Set.of(), false, null, asOf);
    }

    boolean admits(ActionTable.Row row) {
        FollowedAction action = row.action();
        return (row.report() == null
                        ? reports.equals(ReportFilter.ALL)
                        : row.report().isIn(reports))
                && (states.isEmpty() || states.contains(action.state()))
                && (!overdueOnly || action.isOverdue(asOf))
                && (owner == null || sameName(owner, action.owner()));
    }

    private static boolean sameName(String wanted, @Nullable String owner) {
        return owner != null
                && owner.strip().toLowerCase(Locale.ROOT).equals(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
