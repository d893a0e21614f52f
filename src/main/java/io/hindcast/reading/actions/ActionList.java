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
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the actions of one report from the blocks that hold them; what cannot be read is remarked on the draft. */
final class ActionList {
    private static final Pattern LEAD =
            Pattern.compile("^\\W{0,3}(?i:(?:action|follow-?up)(?: item)?s?) ?(?:#?\\d{1,2})? ?:\\W{0,3}");
    private static final Cue PROMISE = Cue.of(
            "(?i)\\b(?:will|should|must|needs? to|plan(?:s|ning|ned)? to|going to|have to|has to"
                    + "|intends? to|aim to|want to|would like to|are (?:working|implementing|adding|building|investigating)|todo|to-do)\\b");
    private static final Cue WE_WILL = Cue.of("\\bwe(?: will|'ll| plan to| are going to| intend to)\\b");
    private static final int DEEPEST = 4;

    // R-85: the first 1,000 actions of a report are read.
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
                    if (isLabel(paragraph.content(), next)) {
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
        var lead = LEAD.matcher(paragraph.content().text());
        if (lead.find() && lead.end() < paragraph.content().text().length()) {
            addLine(paragraph.content().from(lead.end()), null, List.of(), ActionSetting.NONE);
        }
    }

    /** Takes the items of lists that promise something: "We will add monitoring". */
    void addPromises(List<Block> blocks) {
        // R-84: in a report without a part for actions, "we will ..." in a list of lessons or of the resolution is an
        // action.
        for (Block block : blocks) {
            if (block instanceof Bullets bullets) {
                bullets.items().stream()
                        .filter(item -> WE_WILL.in(Words.fold(item.content().text())))
                        .forEach(item -> addLine(item.content(), item.checked(), item.nested(), ActionSetting.NONE));
            }
        }
    }

    // an item that is nothing but a heading with its text is a page's building block, such as a status update
    private static boolean isHeaded(Item item) {
        return item.content().isBlank()
                && !item.nested().isEmpty()
                && item.nested().getFirst() instanceof Heading;
    }

    private void add(Bullets bullets, ActionSetting setting, int depth) {
        boolean teams = ActionSetting.namesTeams(
                bullets.items().stream().map(item -> item.content().oneLine()).toList());
        named = OwnerNames.endMost(bullets.items().stream().map(Item::content).toList());
        for (Item item : bullets.items()) {
            if (isHeaded(item)) {
                continue;
            }
            if (depth < DEEPEST && isGroup(item)) {
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

    // R-79: bullets nested under an action belong to it; only under a label ("Short term:", a bold word, a team) they
    // are the actions.
    private static boolean isGroup(Item item) {
        if (item.checked() != null || item.nested().stream().noneMatch(Bullets.class::isInstance)) {
            return false;
        }
        String text = item.content().oneLine();
        boolean few = Words.bare(text).split(" ", -1).length <= 6;
        boolean label = text.endsWith(":")
                || item.content().isWholly(Mark.STRONG)
                || Owners.isTeam(text)
                || ActionTraits.isKind(text);
        return text.isEmpty() || (few && label);
    }

    private static boolean isLabel(Inline content, @Nullable Block next) {
        String text = content.oneLine();
        boolean before = next instanceof Bullets || next instanceof Table;
        boolean few = text.length() <= 60;
        return before && few && (content.isWholly(Mark.STRONG) || text.endsWith(":") || Owners.isTeam(text));
    }

    private void add(Paragraph paragraph, ActionSetting setting, boolean promisesToo) {
        List<Inline> lines = paragraph.content().lines();
        if (lines.stream().allMatch(ActionList::isMarked)) {
            lines.forEach(line -> addLine(line, null, List.of(), setting));
            return;
        }
        // R-222: where no list is among the actions, two or more lines that each begin with a verb of command are
        // actions.
        if (promisesToo && lines.size() >= 2 && lines.stream().allMatch(ActionList::isTask)) {
            named = OwnerNames.endMost(lines);
            lines.forEach(line -> addLine(line, null, List.of(), setting));
            named = false;
            return;
        }
        String text = paragraph.content().oneLine();
        boolean promise = PROMISE.in(text) || ToldTask.state(text) != null || ActionVerbs.leads(text);
        if (LEAD.matcher(text).find()) {
            addLed(paragraph);
        } else if (promisesToo && promise) {
            addLine(paragraph.content(), null, List.of(), setting);
        }
    }

    /** Whether a line of plain text says what to do, behind a short label or not. */
    private static boolean isTask(Inline line) {
        String text = line.oneLine();
        int colon = LineLabel.plainEnd(text);
        return ActionVerbs.leads(text)
                || (colon > 0 && ActionVerbs.leads(text.substring(colon + 1).strip()));
    }

    /** Whether a line of plain text is led by a box, a state in capitals or a handle, and so is an action without a bullet. */
    private static boolean isMarked(Inline line) {
        String text = line.oneLine();
        if (ActionLine.isBoxed(text)) {
            return true;
        }
        String phrase = text.isEmpty() ? "" : StateWords.phraseAt(text, 0);
        boolean shouted =
                !phrase.isEmpty() && text.substring(0, phrase.length()).equals(phrase.toUpperCase(Locale.ROOT));
        return shouted || (text.startsWith("@") && PROMISE.in(text));
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
