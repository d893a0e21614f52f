package io.hindcast.insight.ledger;

import io.hindcast.archive.StoredReport;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.ChangeOutcome;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.HistoryEntry;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The followup room as a list of EA actions. */
final class ListedActions implements Actions {
    final List<FollowedAction> listed = new ArrayList<>();

    /** An EA action in line 20 of the report of this key and day; a done one was done by its due date. */
    ListedActions ea(String key, String day, ActionState state, @Nullable String due) {
        return ea(key, day, state, due, 20);
    }

    ListedActions ea(String key, String day, ActionState state, @Nullable String due, int line) {
        DueDate date = due == null ? null : new DueDate(LocalDate.parse(due), Basis.STATED);
        listed.add(new FollowedAction(
                new ActionId("test", new ReportKey(key), key + line),
                new FollowedAction.Origin("Report " + key, LocalDate.parse(day), null, List.of(), List.of()),
                "EA Update: mend it",
                null,
                state,
                "Platform Team",
                date,
                null,
                null,
                true,
                line,
                new FollowedAction.Written(state, "Platform Team", date, null, null),
                Set.of(),
                null));
        return this;
    }

    /** The action listed last as a person set it: done, on this day in the organization's zone. */
    ListedActions saidDoneOn(String day) {
        FollowedAction last = listed.removeLast();
        listed.add(new FollowedAction(
                last.id(),
                last.origin(),
                last.task(),
                last.priority(),
                ActionState.DONE,
                last.owner(),
                last.due(),
                last.ticket(),
                LocalDate.parse(day),
                last.goldenPath(),
                last.line(),
                last.written(),
                Set.of(ActionField.STATE),
                last.luck()));
        return this;
    }

    @Override
    public List<FollowedAction> find(ActionQuery query) {
        return List.copyOf(listed);
    }

    @Override
    public List<HistoryEntry> history(ActionId action) {
        return List.of();
    }

    @Override
    public ChangeOutcome change(Collection<FollowedAction> seen, List<ActionChange> changes, String changedBy) {
        throw new UnsupportedOperationException("nobody changes a list");
    }

    @Override
    public Report over(StoredReport stored) {
        return stored.report();
    }

    @Override
    public void forEachReport(Consumer<Report> visitor) {
        throw new UnsupportedOperationException("a list of actions has no reports");
    }

    @Override
    public List<String> owners() {
        return List.of("Platform Team");
    }

    @Override
    public List<FollowedAction> of(String archive, ReportKey report) {
        return listed.stream()
                .filter(action -> action.id().report().equals(report))
                .toList();
    }
}
