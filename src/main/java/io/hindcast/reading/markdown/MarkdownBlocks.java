package io.hindcast.reading.markdown;

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
import io.hindcast.reading.labels.LabelledLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Turns commonmark's block nodes into ours; their depth is limited by the parser. */
final class MarkdownBlocks {
    private static final String BOXES = "\u2610\u2611\u2612";
    private static final String TICKS = "xX*✓✔√";

    private MarkdownBlocks() {}

    /** The blocks under this node, in order; what carries no text is left out. */
    static List<Block> of(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return blocks;
    }

    private static void add(Node node, List<Block> into) {
        int line = line(node);
        switch (node) {
            case org.commonmark.node.Heading heading ->
                into.add(new Heading(heading.getLevel(), MarkdownInlines.of(heading), line));
            case org.commonmark.node.Paragraph paragraph -> {
                Inline content = MarkdownInlines.of(paragraph);
                if (!content.isBlank()) {
                    into.addAll(Signs.items(defined(new Paragraph(content, line))));
                }
            }
            case ListBlock list ->
                into.addAll(LazyLabels.apart(new Bullets(list instanceof OrderedList, items(list), line), list));
            case TableBlock table -> into.add(table(table, line));
            case FencedCodeBlock code -> into.add(new Code(code.getLiteral(), line + 1));
            case IndentedCodeBlock code -> into.add(new Code(code.getLiteral(), line));
            case BlockQuote quote -> into.addAll(quoted(quote, line));
            case HtmlBlock html -> addHtml(html.getLiteral(), line, into);
            default -> {}
        }
    }

    // a line that begins with a colon and a gap is an item below the line above it, as in definition lists; one
    // alone below the label of a fact is its value.
    private static List<Block> defined(Paragraph paragraph) {
        String text = paragraph.content().text();
        if (!text.startsWith(": ") && !text.contains("\n: ")) {
            return List.of(paragraph);
        }
        List<Inline> term = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Inline line : paragraph.content().lines()) {
            if (line.text().startsWith(": ")) {
                items.add(new Item(line.from(1), null, List.of(), line.line()));
            } else if (items.isEmpty()) {
                term.add(line);
            } else {
                Item last = items.removeLast();
                items.add(new Item(Inline.joined(List.of(last.content(), line)), null, List.of(), last.line()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        Inline fact = items.size() == 1 && term.size() == 1
                ? fact(term.getFirst(), items.getFirst())
                : Inline.plain("", paragraph.line(), 1);
        if (!fact.isBlank() && LabelledLines.areFacts(fact)) {
            return List.of(new Paragraph(fact, paragraph.line()));
        }
        if (!term.isEmpty()) {
            blocks.add(new Paragraph(Inline.joined(term), paragraph.line()));
        }
        blocks.add(new Bullets(false, items, items.getFirst().line()));
        return blocks;
    }

    private static Inline fact(Inline term, Item definition) {
        return Inline.plain(term.text() + ": " + definition.content().text().strip(), term.line(), 1);
    }

    // a quotation with headings, or with two or more labels of parts or facts, is a stretch of the report like
    // any other.
    private static List<Block> quoted(BlockQuote quote, int line) {
        List<Block> blocks = of(quote);
        boolean own = blocks.stream().anyMatch(Heading.class::isInstance) || LabelledLines.countIn(blocks) >= 2;
        return own ? blocks : LazyLabels.apart(new Quote(blocks, line), quote);
    }

    // comments, scripts and tags are not read; the words between tags are, as a paragraph.
    private static void addHtml(String html, int line, List<Block> into) {
        String start = html.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<script") || start.startsWith("<style") || start.startsWith("<!doctype")) {
            return;
        }
        String text = Html.withoutTags(html);
        if (text.isBlank()) {
            return;
        }
        if (start.startsWith("<pre")) {
            into.add(new Code(text, line));
        } else if (start.contains("<li")) {
            into.add(HtmlList.of(html, line));
        } else {
            Inline content = Inline.plain(text, line, 1).from(0);
            into.add(new Paragraph(content, content.line()));
        }
    }

    private static List<Item> items(ListBlock list) {
        List<Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                items.add(item(item));
            }
        }
        return items;
    }

    private static Item item(ListItem item) {
        int line = line(item);
        Inline content = Inline.plain("", line, 1);
        List<Block> nested = of(item);
        if (!nested.isEmpty() && nested.getFirst() instanceof Paragraph first) {
            content = first.content();
            nested = nested.subList(1, nested.size());
        }
        return unticked(content, nested, line);
    }

    // "[ ]" and "[x]", also written with a star or a tick, and the signs ☐, ☑ and ☒ at the start of an item are
    // its check box and no text.
    private static Item unticked(Inline content, List<Block> nested, int line) {
        String text = content.text();
        if (text.length() >= 3 && text.charAt(0) == '[' && text.charAt(2) == ']') {
            char mark = text.charAt(1);
            if (mark == ' ' || TICKS.indexOf(mark) >= 0) {
                return new Item(content.from(3), mark != ' ', nested, line);
            }
        }
        if (!text.isEmpty() && BOXES.indexOf(text.charAt(0)) >= 0) {
            return new Item(content.from(1), text.charAt(0) != '\u2610', nested, line);
        }
        if (text.startsWith("[]")) {
            return new Item(content.from(2), false, nested, line);
        }
        return new Item(content, null, nested, line);
    }

    private static Table table(TableBlock table, int line) {
        List<Inline> head = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    head.addAll(cells(row));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    rows.add(new Row(cells(row), line(row)));
                }
            }
        }
        return new Table(head, rows, line);
    }

    private static List<Inline> cells(Node row) {
        List<Inline> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            Inline content = MarkdownInlines.of(cell);
            cells.add(content.text().isEmpty() ? Inline.plain("", line(row), 1) : content);
        }
        return cells;
    }

    /** The line (from 1) where this node starts; its first child's where it has no span of its own. */
    static int line(Node node) {
        for (Node each = node; each != null; each = each.getFirstChild()) {
            if (!each.getSourceSpans().isEmpty()) {
                return each.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
