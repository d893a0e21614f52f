package io.hindcast.reading.actions;

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
    private static final int LONGEST_STATE = 40;

    private final Map<Integer, Trait> columns;
    private final Days days;

    private ActionTable(Map<Integer, Trait> columns, Days days) {
        this.columns = columns;
        this.days = days;
    }

    // a table is one of actions where a column is headed as task and another as owner, priority, state or due
    // date; under a heading for actions a column for the task is enough, and else the first column that has no other
    // head.
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
            Trait trait = !underActions && head.equals(OUTCOME) ? null : Trait.ofHead(head);
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
        elsewhere(row, traits);
        setting.giveTo(traits);
        traits.due().remark(draft, row.line());
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
            String rest = ActionLine.task(cell, traits);
            traits.ticket(Fillers.isFiller(rest) ? null : rest);
            return;
        }
        traits.take(trait, cell.text());
        if (trait == Trait.STATE) {
            traits.ticket(Tickets.in(cell));
        }
    }

    // in a table without a column for states, a cell of another column that says nothing but a state tells it.
    private void elsewhere(Row row, ActionTraits traits) {
        if (columns.containsValue(Trait.STATE)) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = columns.containsKey(i) ? "" : row.cells().get(i).oneLine();
            if (cell.length() <= LONGEST_STATE && StateWords.ofMark(cell) != null) {
                traits.take(Trait.STATE, cell);
            }
        }
    }

    // without a mark, a row of a table with a priority is open, and else of unknown state.
    private ActionState otherwise() {
        return columns.containsValue(Trait.PRIORITY) ? ActionState.OPEN : ActionState.UNKNOWN;
    }
}
