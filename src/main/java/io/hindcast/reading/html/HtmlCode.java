package io.hindcast.reading.html;

import io.hindcast.reading.markup.Markup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Preformatted text of a page. */
final class HtmlCode {
    private static final String FENCE = "~~~~~~~~";

    private HtmlCode() {}

    /** Writes it line by line; {@code keepLines}: with the lines of the file. */
    static void write(Element element, Markup markup, boolean keepLines) {
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(node -> text.append(text(node)));
        int line = element.sourceRange().start().lineNumber();
        markup.apart();
        markup.write(FENCE, 0);
        for (String each : text.toString().split("\n", -1)) {
            markup.write(each.stripTrailing().replace(FENCE, ""), keepLines ? line++ : 1);
        }
        markup.write(FENCE, 0);
        markup.apart();
    }

    private static String text(Node node) {
        return switch (node) {
            case CDataNode data -> data.text();
            case TextNode words -> words.getWholeText();
            case Element inner -> inner.normalName().equals("br") ? "\n" : inner.wholeText();
            default -> "";
        };
    }
}
