package io.hindcast.reading.actions;

import static java.util.Map.entry;

import io.hindcast.reading.actions.ActionTraits.Trait;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table of actions, whatever the order and the names of its columns. */
final class ActionTable {
    private static final String OUTCOME = "outcome";
    private static final Map<String, Trait> HEADS = Map.ofEntries(
            entry("task", Trait.TASK),
            entry("tasks", Trait.TASK),
            entry("action", Trait.TASK),
            entry("actions", Trait.TASK),
            entry("action item", Trait.TASK),
            entry("action items", Trait.TASK),
            entry("corrective action", Trait.TASK),
            entry("preventive action", Trait.TASK),
            entry("preventative action", Trait.TASK),
            entry("follow up", Trait.TASK),
            entry("followup", Trait.TASK),
            entry("follow up action", Trait.TASK),
            entry("follow up item", Trait.TASK),
            entry("item", Trait.TASK),
            entry("todo", Trait.TASK),
            entry("to do", Trait.TASK),
            entry("what", Trait.TASK),
            entry("activity", Trait.TASK),
            entry("measure", Trait.TASK),
            entry("remediation", Trait.TASK),
            entry("remediation item", Trait.TASK),
            entry("improvement", Trait.TASK),
            entry("recommendation", Trait.TASK),
            entry("description", Trait.TASK),
            entry("work item", Trait.TASK),
            entry("action required", Trait.TASK),
            entry("next step", Trait.TASK),
            entry("corrective measure", Trait.TASK),
            entry("fix", Trait.TASK),
            entry("deliverable", Trait.TASK),
            entry("priority", Trait.PRIORITY),
            entry("prio", Trait.PRIORITY),
            entry("importance", Trait.PRIORITY),
            entry("urgency", Trait.PRIORITY),
            entry("owner", Trait.OWNER),
            entry("owners", Trait.OWNER),
            entry("owning team", Trait.OWNER),
            entry("assignee", Trait.OWNER),
            entry("assigned to", Trait.OWNER),
            entry("assigned", Trait.OWNER),
            entry("who", Trait.OWNER),
            entry("responsible", Trait.OWNER),
            entry("responsible party", Trait.OWNER),
            entry("responsible team", Trait.OWNER),
            entry("dri", Trait.OWNER),
            entry("team", Trait.OWNER),
            entry("lead", Trait.OWNER),
            entry("person", Trait.OWNER),
            entry("accountable", Trait.OWNER),
            entry("responsibility", Trait.OWNER),
            entry("assignees", Trait.OWNER),
            entry("owner team", Trait.OWNER),
            entry("poc", Trait.OWNER),
            entry("status", Trait.STATE),
            entry("state", Trait.STATE),
            entry("progress", Trait.STATE),
            entry(OUTCOME, Trait.STATE),
            entry("done", Trait.STATE),
            entry("complete", Trait.STATE),
            entry("completed", Trait.STATE),
            entry("due", Trait.DUE),
            entry("due date", Trait.DUE),
            entry("due by", Trait.DUE),
            entry("deadline", Trait.DUE),
            entry("target", Trait.DUE),
            entry("target date", Trait.DUE),
            entry("expected date", Trait.DUE),
            entry("expected completion", Trait.DUE),
            entry("completion date", Trait.DUE),
            entry("eta", Trait.DUE),
            entry("by", Trait.DUE),
            entry("by when", Trait.DUE),
            entry("when", Trait.DUE),
            entry("date", Trait.DUE),
            entry("timeframe", Trait.DUE),
            entry("ticket", Trait.TICKET),
            entry("tickets", Trait.TICKET),
            entry("issue", Trait.TICKET),
            entry("jira", Trait.TICKET),
            entry("github issue", Trait.TICKET),
            entry("reference", Trait.TICKET),
            entry("jira ticket", Trait.TICKET),
            entry("bug", Trait.TICKET),
            entry("tracking", Trait.TICKET),
            entry("tracking issue", Trait.TICKET),
            entry("link", Trait.TICKET),
            entry("pr", Trait.TICKET),
            entry("type", Trait.TYPE),
            entry("kind", Trait.TYPE),
            entry("category", Trait.TYPE));

    private final Map<Integer, Trait> columns;
    private final Days days;

    private ActionTable(Map<Integer, Trait> columns, Days days) {
        this.columns = columns;
        this.days = days;
    }

    // a table is one of actions where a column is headed as task and another as owner, priority, state or due
    // date;
    // under a heading for actions a column for the task is enough, and else the first column that has no other head.
    static Optional<ActionTable> of(Table table, boolean underActions, Days days) {
        Map<Integer, Trait> columns = columns(table, underActions);
        boolean task = columns.containsValue(Trait.TASK);
        boolean telling = columns.containsValue(Trait.OWNER)
                || columns.containsValue(Trait.PRIORITY)
                || columns.containsValue(Trait.STATE)
                || columns.containsValue(Trait.DUE);
        if (!task && underActions) {
            for (int i = 0; i < table.head().size() && !task; i++) {
                task = columns.putIfAbsent(i, Trait.TASK) == null;
            }
        }
        return task && (telling || underActions) ? Optional.of(new ActionTable(columns, days)) : Optional.empty();
    }

    // "Outcome" is the state of an action, and elsewhere what came of a deed
    private static Map<Integer, Trait> columns(Table table, boolean underActions) {
        Map<Integer, Trait> columns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(table.head().size(), 40); i++) {
            String head = headed(table.head().get(i).text());
            Trait trait = !underActions && head.equals(OUTCOME) ? null : HEADS.get(head);
            if (trait != null && (trait != Trait.TASK || !columns.containsValue(Trait.TASK))) {
                columns.put(i, trait);
            }
        }
        return columns;
    }

    private static String headed(String head) {
        int bracket = head.indexOf('(');
        return ForeignWords.english(Words.bare(bracket > 0 ? head.substring(0, bracket) : head));
    }

    /** The row as an action; null for one without a task. */
    @Nullable
    Action action(Row row, ActionSetting setting, ReportDraft draft) {
        ActionTraits traits = new ActionTraits(days);
        String task = "";
        for (Map.Entry<Integer, Trait> column : inOrder()) {
            if (column.getKey() >= row.cells().size()) {
                continue;
            }
            Inline cell = row.cells().get(column.getKey());
            if (column.getValue() == Trait.TASK) {
                task = ActionLine.task(cell, traits);
            } else {
                take(column.getValue(), cell, traits);
            }
        }
        if (task.isBlank() || Fillers.isFiller(task)) {
            return null;
        }
        setting.giveTo(traits);
        traits.remarkDue(draft, row.line());
        return traits.action(task, otherwise(), row.line());
    }

    // R-74: columns speak before marks inside the task; a state may stand in any cell, such as a ticket's "n/a
    // **DONE**".
    private List<Map.Entry<Integer, Trait>> inOrder() {
        List<Map.Entry<Integer, Trait>> ordered = new ArrayList<>(columns.entrySet());
        ordered.sort(Map.Entry.comparingByValue((a, b) -> b.compareTo(a)));
        return ordered;
    }

    private static void take(Trait trait, Inline cell, ActionTraits traits) {
        if (trait == Trait.TICKET) {
            ActionTraits inCell = traits;
            String rest = ActionLine.task(cell, inCell);
            inCell.ticket(Fillers.isFiller(rest) ? null : rest);
            return;
        }
        traits.take(trait, cell.text());
        if (trait == Trait.STATE) {
            traits.ticket(Tickets.in(cell));
        }
    }

    // without a mark, a row of a table with a priority is open, and else of unknown state.
    private ActionState otherwise() {
        return columns.containsValue(Trait.PRIORITY) ? ActionState.OPEN : ActionState.UNKNOWN;
    }
}
