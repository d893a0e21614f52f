package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Fillers;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the actions of one report from the blocks that hold them; what cannot be read is remarked on the draft. */
final class ActionList {
    private static final int DEEPEST = 4;

    // the first 1,000 actions of a report are read.
    private static final int MOST_ACTIONS = 1_000;

    private final ReportDraft draft;
    private final List<Action> actions = new ArrayList<>();
    private boolean cut;
    private boolean named;

    ActionList(ReportDraft draft) {
        this.draft = draft;
    }

    /** The actions so far, in reading order. */
    List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Takes the tables and lists among these blocks; a short line before a list is its label. */
    void addAll(List<Block> blocks, ActionSetting setting, boolean paragraphsToo) {
        ActionSetting current = setting;
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Table table -> add(table, current, true);
                case Bullets bullets -> add(bullets, current, 0);
                case Quote quote -> addAll(flat(quote), current, paragraphsToo);
                case Paragraph paragraph -> {
                    if (ActionSigns.isLabel(paragraph.content(), next)) {
                        current = ActionSetting.of(paragraph.content().oneLine(), false)
                                .or(setting);
                    } else {
                        add(paragraph, current, paragraphsToo);
                    }
                }
                case Heading heading ->
                    current =
                            ActionSetting.of(heading.content().oneLine(), false).or(setting);
                case Code code -> {}
            }
        }
    }

    private static List<Block> flat(Quote quote) {
        return quote.blocks().stream()
                .filter(block -> !(block instanceof Quote))
                .toList();
    }

    /** Takes the rows of this table if it is one of actions. */
    void add(Table table, ActionSetting setting, boolean underActions) {
        ActionTable.of(table, underActions, draft.days()).ifPresent(reader -> {
            for (Row row : table.rows()) {
                if (isFull(row.line())) {
                    return;
                }
                Action action = reader.action(row, setting, draft);
                if (action != null) {
                    actions.add(action);
                } else {
                    unfilled(row.line());
                }
            }
        });
    }

    /** Takes a heading that is an action itself, with the paragraphs under it as its details. */
    void add(Inline title, List<Block> details) {
        ActionTraits traits = new ActionTraits(draft.days());
        String task = ActionLine.task(title, traits);
        if (task.isBlank()) {
            unfilled(title.line());
            return;
        }
        details.forEach(block -> takeNested(block, traits));
        traits.state(ToldTask.state(task));
        for (Block block : details) {
            if (block instanceof Paragraph paragraph && !traits.hasState()) {
                traits.state(ToldTask.state(paragraph.content().oneLine()));
            }
        }
        actions.add(traits.action(task, ActionState.UNKNOWN, title.line()));
    }

    /** Takes a paragraph that says by its first words that it is an action item. */
    void addLed(Paragraph paragraph) {
        int lead = ActionSigns.endOfLead(paragraph.content().text());
        if (lead > 0 && lead < paragraph.content().text().length()) {
            addLine(paragraph.content().from(lead), null, List.of(), ActionSetting.NONE);
        }
    }

    /** Takes the items of lists that promise something: "We will add monitoring". */
    void addPromises(List<Block> blocks) {
        // in a report without a part for actions, "we will ..." in a list of lessons or of the resolution is an
        // action.
        for (Block block : blocks) {
            if (block instanceof Bullets bullets) {
                bullets.items().stream()
                        .filter(item -> ActionSigns.isPromise(item.content()))
                        .forEach(item -> addLine(item.content(), item.checked(), item.nested(), ActionSetting.NONE));
            }
        }
    }

    // a list under actions each of whose items begins with a time of day is a course of events and holds none.
    private boolean isCourse(Bullets bullets) {
        return bullets.items().size() >= 2
                && bullets.items().stream().allMatch(item -> {
                    Stamp stamp = Stamp.at(item.content().oneLine(), draft.days());
                    return stamp != null && stamp.time() != null;
                });
    }

    private void add(Bullets bullets, ActionSetting setting, int depth) {
        if (isCourse(bullets)) {
            return;
        }
        boolean teams = ActionSetting.namesTeams(
                bullets.items().stream().map(item -> item.content().oneLine()).toList());
        named = OwnerNames.endMost(bullets.items().stream().map(Item::content).toList());
        for (Item item : bullets.items()) {
            if (ActionSigns.isHeaded(item)) {
                continue;
            }
            if (depth < DEEPEST && ActionSigns.isGroup(item)) {
                ActionSetting inner =
                        ActionSetting.of(item.content().oneLine(), teams).or(setting);
                for (Block block : item.nested()) {
                    if (block instanceof Bullets nested) {
                        boolean outer = named;
                        add(nested, inner, depth + 1);
                        named = outer;
                    }
                }
            } else if (item.checked() == null
                    || !ProcessChecks.isCheck(item.content().oneLine())) {
                addLine(item.content(), item.checked(), item.nested(), setting);
            }
        }
    }

    private void add(Paragraph paragraph, ActionSetting setting, boolean promisesToo) {
        List<Inline> lines = paragraph.content().lines();
        if (lines.stream().allMatch(ActionSigns::isMarked)) {
            lines.forEach(line -> addLine(line, null, List.of(), setting));
            return;
        }
        // where no list is among the actions, two or more lines that each begin with a verb of command are
        // actions.
        if (promisesToo && lines.size() >= 2 && lines.stream().allMatch(ActionSigns::isTask)) {
            named = OwnerNames.endMost(lines);
            lines.forEach(line -> addLine(line, null, List.of(), setting));
            named = false;
            return;
        }
        // where no list is among the actions, two or more sentences that say what we will do, do, or have done
        // are
        // actions.
        List<Inline> promises = promisesToo
                ? Sentences.of(paragraph.content()).stream()
                        .filter(ActionSigns::isOurs)
                        .toList()
                : List.of();
        if (promises.size() >= 2) {
            promises.forEach(line -> addLine(line, null, List.of(), setting));
            return;
        }
        String text = paragraph.content().oneLine();
        if (ActionSigns.endOfLead(text) > 0) {
            addLed(paragraph);
        } else if (promisesToo && ActionSigns.tellsTask(text)) {
            addLine(paragraph.content(), null, List.of(), setting);
        }
    }

    /** Takes one line as an action, with its check box and what is nested under it. */
    void addLine(Inline content, @Nullable Boolean checked, List<Block> nested, ActionSetting setting) {
        if (isFull(content.line())) {
            return;
        }
        ActionTraits traits = new ActionTraits(draft.days());
        traits.amongNames(named);
        if (checked != null) {
            traits.state(checked ? ActionState.DONE : ActionState.OPEN);
        }
        String task = ActionLine.task(content, traits);
        task = checked == null ? task : traits.withoutDay(task);
        if (task.isBlank() || Fillers.isFiller(task)) {
            unfilled(content.line());
            return;
        }
        nested.forEach(block -> takeNested(block, traits));
        setting.giveTo(traits);
        traits.state(ToldTask.state(task));
        actions.add(traits.action(task, ActionState.UNKNOWN, content.line()));
        traits.remarkDue(draft, content.line());
    }

    private static void takeNested(Block block, ActionTraits traits) {
        if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> {
                traits.takeKeyed(item.content().oneLine());
                ActionLine.keyed(item.content(), traits);
            });
        } else if (block instanceof Paragraph paragraph) {
            paragraph.content().lines().forEach(line -> traits.takeKeyed(line.oneLine()));
        }
    }

    private boolean isFull(int line) {
        if (actions.size() == MOST_ACTIONS && !cut) {
            cut = true;
            draft.remarkLine(Remark.ACTIONS_CUT, line, MOST_ACTIONS);
        }
        return cut;
    }

    private void unfilled(int line) {
        draft.remarkLine(Remark.ACTION_UNFILLED, line);
    }
}
