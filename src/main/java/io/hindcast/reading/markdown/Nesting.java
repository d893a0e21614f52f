package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Remark;
import io.hindcast.report.Diagnostic;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Finds where Markdown is nested deeper than its parser goes. */
final class Nesting {
    private static final Pattern OPENS = Pattern.compile("^(?:[-*+>]|\\d{1,9}[.)])(?:\\s|$)|^>", Pattern.MULTILINE);

    private final int deepest;

    private Nesting(int deepest) {
        this.deepest = deepest;
    }

    // lists, quotes and marks are read 40 levels deep, a list counted as two, itself and its item; what is
    // deeper is text, and a remark says so.
    /** Adds a remark at the first place that is deeper. */
    static void remark(Node document, int deepest, List<Diagnostic> remarks) {
        Node deeper = new Nesting(deepest).under(document, 0, 0);
        if (deeper != null) {
            remarks.add(Remark.NESTING_TOO_DEEP.at(MarkdownBlocks.line(deeper), 1, deepest));
        }
    }

    private @Nullable Node under(Node parent, int blocks, int marks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (marks >= deepest || (blocks >= deepest && opens(node))) {
                return node;
            }
            Node deeper = under(node, blocks + (isBlock(node) ? 1 : 0), marks + (isMark(node) ? 1 : 0));
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    /** Whether a line of this paragraph would open a list or a quote. */
    private static boolean opens(Node node) {
        return node instanceof Paragraph
                && OPENS.matcher(MarkdownInlines.of(node).text()).find();
    }

    private static boolean isBlock(Node node) {
        return node instanceof ListBlock || node instanceof ListItem || node instanceof BlockQuote;
    }

    private static boolean isMark(Node node) {
        return node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof Link;
    }
}
