package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.MilestoneLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes labeled lines out of the list or quotation that Markdown adds them to, for want of a blank line before them. */
final class LazyLabels {
    private static final int LONGEST_LABEL = 60;

    private final Set<Integer> atMargin;
    private final boolean ordered;
    private boolean goesOn;

    private LazyLabels(Set<Integer> atMargin, boolean ordered) {
        this.atMargin = atMargin;
        this.ordered = ordered;
    }

    // a line at the margin right below a list or a quotation that begins with the label of a part, an instant or
    // an elapsed time ends it; "Root cause: ..." below the last event is no more of that event. A numbered list ends
    // only where the label cannot be one of its items'. A label alone, "Long term:", ends one above further items.
    /** The blocks that this list or quotation, read from this node, holds in truth: mostly itself. */
    static List<Block> apart(Block block, Node node) {
        Set<Integer> atMargin = new HashSet<>();
        int margin = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getColumnIndex();
        collect(node, margin, atMargin);
        if (atMargin.isEmpty()) {
            return List.of(block);
        }
        return new LazyLabels(atMargin, block instanceof Bullets list && list.ordered()).apart(block);
    }

    private static void collect(Node parent, int margin, Set<Integer> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Paragraph) {
                List<SourceSpan> spans = node.getSourceSpans();
                for (int i = 1; i < spans.size(); i++) {
                    if (spans.get(i).getColumnIndex() <= margin) {
                        into.add(spans.get(i).getLineIndex() + 1);
                    }
                }
            } else if (node instanceof org.commonmark.node.Block) {
                collect(node, margin, into);
            }
        }
    }

    private List<Block> apart(Block block) {
        if (block instanceof Quote quote && !quote.blocks().isEmpty()) {
            Cut<Block> cut = cut(quote.blocks().getLast());
            return cut == null
                    ? List.of(quote)
                    : List.of(new Quote(withLast(quote.blocks(), cut.kept()), quote.line()), cut.paragraph());
        }
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Item> all = block instanceof Bullets list ? list.items() : List.of();
        for (int i = 0; i < all.size(); i++) {
            Item item = all.get(i);
            goesOn = i < all.size() - 1;
            Cut<Item> cut = cut(item);
            items.add(cut == null ? item : cut.kept());
            if (cut != null) {
                blocks.add(new Bullets(ordered, items, items.getFirst().line()));
                blocks.add(cut.paragraph());
                items = new ArrayList<>();
            }
        }
        if (blocks.isEmpty()) {
            return List.of(block);
        }
        if (!items.isEmpty()) {
            blocks.add(new Bullets(ordered, items, items.getFirst().line()));
        }
        return blocks;
    }

    /** What is kept where it stood, and the lines taken out of it. */
    private record Cut<T>(T kept, Inline taken) {
        Paragraph paragraph() {
            return new Paragraph(taken, taken.line());
        }
    }

    private @Nullable Cut<Item> cut(Item item) {
        if (item.nested().isEmpty()) {
            Cut<Inline> cut = cut(item.content());
            return cut == null
                    ? null
                    : new Cut<>(new Item(cut.kept(), item.checked(), List.of(), item.line()), cut.taken());
        }
        Cut<Block> cut = cut(item.nested().getLast());
        return cut == null
                ? null
                : new Cut<>(
                        new Item(item.content(), item.checked(), withLast(item.nested(), cut.kept()), item.line()),
                        cut.taken());
    }

    private @Nullable Cut<Block> cut(Block last) {
        if (last instanceof Paragraph paragraph) {
            Cut<Inline> cut = cut(paragraph.content());
            return cut == null ? null : new Cut<>(new Paragraph(cut.kept(), paragraph.line()), cut.taken());
        }
        if (last instanceof Bullets list && !list.items().isEmpty()) {
            Cut<Item> cut = cut(list.items().getLast());
            return cut == null
                    ? null
                    : new Cut<>(
                            new Bullets(list.ordered(), withLast(list.items(), cut.kept()), list.line()), cut.taken());
        }
        return null;
    }

    private @Nullable Cut<Inline> cut(Inline content) {
        List<Inline> lines = content.text().indexOf('\n') < 0 ? List.of() : content.lines();
        for (int i = 1; i < lines.size(); i++) {
            Inline line = lines.get(i);
            boolean last = i == lines.size() - 1;
            if (atMargin.contains(line.line()) && (ends(line) || (last && goesOn && isLabelAlone(line)))) {
                return new Cut<>(Inline.joined(lines.subList(0, i)), Inline.joined(lines.subList(i, lines.size())));
            }
        }
        return null;
    }

    private boolean ends(Inline line) {
        LineLabel label = LineLabel.of(line);
        if (label == null) {
            return false;
        }
        boolean duration = MeasureLabels.knows(label.field());
        boolean instant = MilestoneLabels.of(label.field()) != null;
        boolean part = label.role() != null;
        return ordered ? duration || (part && !label.mayBeOfItem()) : duration || instant || part;
    }

    private static boolean isLabelAlone(Inline line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_LABEL
                && (line.isWholly(Mark.STRONG) || LineLabel.plainEnd(text) == text.length() - 1);
    }

    private static <T> List<T> withLast(List<T> all, T last) {
        List<T> changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, last);
        return changed;
    }
}
