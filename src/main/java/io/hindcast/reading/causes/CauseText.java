package io.hindcast.reading.causes;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements under a heading for causes: a paragraph each, an item each, a paragraph that ends with a colon with its list. */
final class CauseText {
    private static final Set<String> NOTHING = Set.of(
            "",
            "tbd",
            "tba",
            "tbc",
            "na",
            "n a",
            "todo",
            "to be determined",
            "to be added",
            "to be done",
            "to be confirmed");

    private static final int LONGEST_LABEL = 30;

    // a note, a tip or a warning under a heading for the cause tells it only where nothing else does.
    private static final Pattern NOTE = Pattern.compile("(?:NOTE|TIP|HINT|WARNING|CAUTION|DANGER|ATTENTION): {1,3}");

    /** One statement; {@code item} tells that it stood in a list. */
    record Statement(String text, int line, boolean item) {}

    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> asides = new ArrayList<>();

    /** The statements of these blocks, in order; slots of a template and instructions in italics left out. */
    static List<Statement> of(List<Block> blocks) {
        CauseText text = new CauseText();
        text.addAll(blocks);
        if (text.statements.isEmpty()) {
            blocks.forEach(text::addQuoted);
        }
        if (text.statements.isEmpty()) {
            text.statements.addAll(text.asides);
        }
        return text.statements;
    }

    private void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Paragraph paragraph -> {
                    boolean introduces = paragraph.content().oneLine().endsWith(":") && next instanceof Bullets;
                    Matcher note = NOTE.matcher(paragraph.content().oneLine());
                    if (note.lookingAt()) {
                        asides.add(new Statement(
                                paragraph.content().oneLine().substring(note.end()), paragraph.line(), false));
                        continue;
                    }
                    if (isDeed(paragraph)) {
                        continue;
                    }
                    if (!introduces && !paragraph.content().isWholly(Mark.EMPHASIS)) {
                        add(paragraph.content().oneLine(), paragraph.line(), false);
                    } else if (introduces && !isShort(paragraph)) {
                        add(paragraph.content().oneLine(), paragraph.line(), false);
                    }
                }
                case Bullets bullets -> bullets.items().forEach(this::add);
                case Table table -> table.rows().forEach(this::add);
                default -> {}
            }
        }
    }

    // a paragraph led by "Fix:", "Resolution:" or the like tells what was done, and no cause.
    private static boolean isDeed(Paragraph paragraph) {
        String text = paragraph.content().text();
        int colon = text.indexOf(": ");
        Role role = colon > 0 && colon <= LONGEST_LABEL ? HeadingWords.exact(text.substring(0, colon)) : null;
        return role == Role.RESOLUTION || role == Role.ACTIONS;
    }

    // where nothing else tells the cause, the quotation under its heading does
    private void addQuoted(Block block) {
        if (block instanceof Quote quote) {
            addAll(quote.blocks());
        }
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.content().oneLine().split(" ", -1).length < 5;
    }

    // what is nested under a label ("Underlying causes:") is stated with it.
    private void add(Item item) {
        StringBuilder text = new StringBuilder(item.content().oneLine());
        boolean label = text.isEmpty()
                || text.charAt(text.length() - 1) == ':'
                || item.content().isWholly(Mark.STRONG);
        for (Block block : item.nested()) {
            if (label && block instanceof Bullets bullets) {
                bullets.items().forEach(each -> join(text, each.content().oneLine()));
            } else if (block instanceof Paragraph paragraph) {
                join(text, paragraph.content().oneLine());
            }
        }
        add(text.toString(), item.line(), true);
    }

    private void add(Row row) {
        StringBuilder text = new StringBuilder();
        row.cells().forEach(cell -> join(text, cell.oneLine()));
        add(text.toString(), row.line(), true);
    }

    private static void join(StringBuilder text, String more) {
        boolean stopped = text.isEmpty() || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(text.isEmpty() ? "" : stopped ? " " : "; ").append(more);
    }

    private void add(String text, int line, boolean item) {
        String plain = Fillers.unbraced(text);
        if (!NOTHING.contains(Words.bare(plain))
                && !Fillers.isSlot(text)
                && plain.chars().anyMatch(Character::isLetter)) {
            statements.add(new Statement(plain, line, item));
        }
    }
}
