package io.hindcast.reading.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page are blocks or hold some. */
final class BlockElements {
    private static final Set<String> TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "ac:layout",
            "ac:layout-section",
            "ac:layout-cell",
            "ac:rich-text-body",
            "ac:plain-text-body",
            "ac:task-list",
            "ac:task",
            "ac:task-body");

    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private BlockElements() {}

    /** Those inside this element. */
    static BlockElements of(Element content) {
        BlockElements elements = new BlockElements();
        for (Element each : content.getAllElements()) {
            Element above = isBlock(each.normalName()) ? each.parent() : null;
            while (above != null && elements.holders.add(above)) {
                above = above.parent();
            }
        }
        return elements;
    }

    /** Whether this tag starts a block of its own. */
    static boolean isBlock(String tag) {
        return TAGS.contains(tag);
    }

    /** Whether this element is a block or holds some. */
    boolean open(Element element) {
        return isBlock(element.normalName()) || hold(element);
    }

    /** Whether a block stands somewhere inside this element. */
    boolean hold(Element element) {
        return holders.contains(element);
    }

    /** Whether this element is a paragraph of running text and nothing else. */
    boolean isText(Element element) {
        return Set.of("p", "div", "span").contains(element.normalName()) && !hold(element);
    }
}
