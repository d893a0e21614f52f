package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import java.util.List;

/** Finds the actions among the blocks under a heading for them; {@code prose}: no list is among them, so that sentences tell them. */
record ActionBlocks(ActionList list, PromisedActions promised, Days days, boolean prose) {
    private static final int DEEPEST = 4;

    /** Takes the actions of these blocks; a short line before a list is its label. */
    void addAll(List<Block> blocks, ActionSetting setting) {
        ActionSetting current = setting;
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Table table -> list.add(table, current, true);
                case Bullets bullets -> add(bullets, current, 0);
                case Quote quote -> addAll(flat(quote), current);
                case Paragraph paragraph -> {
                    if (ActionSigns.isLabel(paragraph.content(), next)) {
                        current = ActionSetting.of(paragraph.content().oneLine(), false)
                                .or(setting);
                    } else {
                        add(paragraph, current);
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

    // a list under actions each of whose items begins with a time of day is a course of events and holds none.
    private boolean isCourse(Bullets bullets) {
        return bullets.items().size() >= 2
                && bullets.items().stream()
                        .allMatch(item -> Stamp.timedAt(item.content().oneLine(), days) != null);
    }

    private void add(Bullets bullets, ActionSetting setting, int depth) {
        if (isCourse(bullets)) {
            return;
        }
        boolean teams = ActionSetting.namesTeams(
                bullets.items().stream().map(item -> item.content().oneLine()).toList());
        boolean named =
                OwnerNames.endMost(bullets.items().stream().map(Item::content).toList());
        for (Item item : bullets.items()) {
            if (ActionSigns.isHeaded(item)) {
                continue;
            }
            if (depth < DEEPEST && ActionSigns.isGroup(item)) {
                ActionSetting inner =
                        ActionSetting.of(item.content().oneLine(), teams).or(setting);
                for (Block block : item.nested()) {
                    if (block instanceof Bullets nested) {
                        add(nested, inner, depth + 1);
                    }
                }
            } else if (item.checked() == null
                    || !ProcessChecks.isCheck(item.content().oneLine())) {
                list.addItem(item, setting, named, promised.names());
            }
        }
    }

    private void add(Paragraph paragraph, ActionSetting setting) {
        List<Inline> lines = paragraph.content().lines();
        if (lines.stream().allMatch(ActionSigns::isMarked)) {
            addLines(lines, setting, false);
            return;
        }
        // where no list is among the actions, two or more lines that each begin with a verb of command are
        // actions.
        if (prose && lines.size() >= 2 && lines.stream().allMatch(ActionSigns::isTask)) {
            addLines(lines, setting, OwnerNames.endMost(lines));
            return;
        }
        String text = paragraph.content().oneLine();
        if (ActionSigns.endOfLead(text) > 0) {
            list.addLed(paragraph);
        } else if (prose && !addSentences(paragraph, setting) && ActionSigns.tellsTask(text)) {
            list.addLine(paragraph.content(), null, List.of(), setting, false);
        }
    }

    // where no list is among the actions, each promise of a sentence is an action, and so are two or more
    // sentences that say what we will do, do, or have done.
    private boolean addSentences(Paragraph paragraph, ActionSetting setting) {
        if (ActionVerbs.leads(paragraph.content().oneLine())) {
            return false;
        }
        if (promised.take(paragraph.content(), setting)) {
            return true;
        }
        List<Inline> ours = Sentences.of(paragraph.content()).stream()
                .filter(ActionSigns::isOurs)
                .toList();
        if (ours.size() >= 2) {
            addLines(ours, setting, false);
        }
        return ours.size() >= 2;
    }

    private void addLines(List<Inline> lines, ActionSetting setting, boolean named) {
        lines.forEach(line -> list.addLine(line, null, List.of(), setting, named));
    }
}
