package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.words.Fillers;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers the actions of one report, each from its line, heading, row or promise; what cannot be read is remarked on the draft. */
final class ActionList {
    // the first 1,000 actions of a report are read.
    private static final int MOST_ACTIONS = 1_000;

    private final ReportDraft draft;
    private final List<Action> actions = new ArrayList<>();
    private boolean cut;

    ActionList(ReportDraft draft) {
        this.draft = draft;
    }

    /** The actions so far, in reading order. */
    List<Action> actions() {
        return List.copyOf(actions);
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
            addLine(paragraph.content().from(lead), null, List.of(), ActionSetting.NONE, false);
        }
    }

    /** Takes an item of a list as an action; where its words say who will do it, "Ann adds an alert", and nothing else does, Ann owns it. */
    void addItem(Item item, ActionSetting setting, boolean listed, Names names) {
        List<Promise> promises =
                ActionVerbs.leads(item.content().oneLine()) ? List.of() : Promise.in(item.content(), true, names);
        addLine(item.content(), item.checked(), item.nested(), told(promises, setting), listed);
    }

    /** The setting with what promises of the item say: who, where it does not, and how far, whatever it says. */
    private static ActionSetting told(List<Promise> promises, ActionSetting setting) {
        if (promises.isEmpty()) {
            return setting;
        }
        String owner = promises.stream()
                .map(Promise::owner)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        ActionState state = promises.getFirst().state();
        boolean ahead = state == null && setting.state() == ActionState.DONE;
        return new ActionSetting(null, null, state)
                .or(ahead ? new ActionSetting(setting.owner(), setting.priority(), null) : setting)
                .or(new ActionSetting(owner, null, null));
    }

    /** Takes one line as an action, with its check box and what is nested under it; {@code listed}: most lines beside it end with a name. */
    void addLine(Inline content, @Nullable Boolean checked, List<Block> nested, ActionSetting setting, boolean listed) {
        ActionTraits traits = new ActionTraits(draft.days());
        traits.amongNames(listed);
        if (checked != null) {
            traits.state(checked ? ActionState.DONE : ActionState.OPEN);
        }
        String line = ActionLine.task(content, traits);
        String task = checked == null ? line : traits.due().withoutDay(line);
        add(content, task, traits, () -> {
            nested.forEach(block -> takeNested(block, traits));
            setting.giveTo(traits);
        });
    }

    /** Takes what a sentence promises, with what the sentences behind it say of it. */
    void addPromise(Promise promise, List<Inline> after, ActionSetting setting) {
        ActionTraits traits = new ActionTraits(draft.days());
        String task = ActionLine.task(promise.text(), traits);
        add(promise.text(), task, traits, () -> {
            PromisedDay.take(promise.text(), traits);
            if (promise.owner() != null) {
                traits.take(Trait.OWNER, promise.owner());
            }
            for (Inline sentence : after) {
                if (PromisedActions.isState(sentence.oneLine())) {
                    traits.take(sentence.oneLine());
                    continue;
                }
                ActionLine.task(sentence, traits);
                PromisedDay.take(sentence, traits);
            }
            setting.giveTo(traits);
            traits.state(promise.state());
        });
    }

    private void add(Inline content, String task, ActionTraits traits, Runnable rest) {
        if (isFull(content.line())) {
            return;
        }
        if (task.isBlank() || Fillers.isFiller(task)) {
            unfilled(content.line());
            return;
        }
        rest.run();
        traits.state(ToldTask.state(task));
        if (!traits.isDone()) {
            PromisedDay.takeRelative(task, traits);
        }
        actions.add(traits.action(task, ActionState.UNKNOWN, content.line()));
        traits.due().remark(draft, content.line());
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
