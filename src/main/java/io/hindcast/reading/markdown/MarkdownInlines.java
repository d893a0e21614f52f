package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's inline nodes into running text; their depth is limited by the parser. */
final class MarkdownInlines {
    private static final Pattern NOTE = Pattern.compile("\\[\\^[\\w-]{1,20}](?!:)");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int column = 1;
    private boolean wrapped;

    private MarkdownInlines() {}

    /** The running text under this block node. */
    static Inline of(Node block) {
        MarkdownInlines reading = new MarkdownInlines();
        reading.children(block);
        return new Inline(reading.text(), MarkdownBlocks.line(block), reading.column, reading.spans);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (text.isEmpty() && !node.getSourceSpans().isEmpty()) {
            column = node.getSourceSpans().getFirst().getColumnIndex() + 1;
        }
        switch (node) {
            case Text words -> text.append(withoutNotes(words.getLiteral()));
            case SoftLineBreak _ -> text.append('\n');
            case HardLineBreak _ -> text.append('\n');
            case Code code -> marked(Mark.CODE, "", () -> text.append(withBreaks(code)));
            case StrongEmphasis strong -> marked(Mark.STRONG, "", () -> children(strong));
            case Emphasis emphasis -> marked(Mark.EMPHASIS, "", () -> children(emphasis));
            case Strikethrough struck -> marked(Mark.STRUCK, "", () -> children(struck));
            case Link link -> marked(Mark.LINK, link.getDestination(), () -> children(link));
            case HtmlInline html -> text.append(breaks(html));
            case Image _ -> {}
            default -> children(node);
        }
    }

    // the mark of a footnote, "[^1]", is no text.
    private static String withoutNotes(String words) {
        return words.contains("[^") ? NOTE.matcher(words).replaceAll("") : words;
    }

    private void marked(Mark mark, @Nullable String target, Runnable content) {
        int from = text.length();
        content.run();
        if (text.length() > from) {
            spans.add(new Span(mark, from, text.length(), target == null ? "" : target));
        }
    }

    // commonmark writes a line end inside code as a space; it is put back so that later lines keep their number
    private static String withBreaks(Code code) {
        StringBuilder literal = new StringBuilder(code.getLiteral());
        int at = 0;
        for (int more = code.getSourceSpans().size() - 1; more > 0; more--) {
            at = literal.indexOf(" ", at);
            if (at < 0) {
                break;
            }
            literal.setCharAt(at, '\n');
        }
        return literal.toString();
    }

    private String breaks(HtmlInline html) {
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        int lines = Math.max(0, html.getSourceSpans().size() - 1);
        if (!tag.startsWith("<br")) {
            return "\n".repeat(lines);
        }
        boolean atEnd = html.getNext() == null || html.getNext() instanceof SoftLineBreak;
        wrapped |= !atEnd;
        return "\r";
    }

    // where <br> stands within a line of the source, the source is wrapped: <br> ends a line of the text, the
    // end
    // of a line of the source is a gap. Where it stands at the ends of lines alone, these end a line anyway.
    private String text() {
        return wrapped || text.indexOf("\r") < 0
                ? text.toString()
                : text.toString().replace('\r', ' ');
    }
}
