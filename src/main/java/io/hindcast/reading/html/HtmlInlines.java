package io.hindcast.reading.html;

import io.hindcast.reading.markup.MarkupText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the running text of a page. */
final class HtmlInlines {
    private static final int DEEPEST = 60;
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

    private final MarkupText text = new MarkupText();
    private final boolean keepLines;
    private int depth;

    private HtmlInlines(boolean keepLines) {
        this.keepLines = keepLines;
    }

    /** The text of these nodes; {@code keepLines} breaks it where the file breaks its lines, else only where the page does. */
    static MarkupText of(List<Node> nodes, boolean keepLines) {
        HtmlInlines inlines = new HtmlInlines(keepLines);
        nodes.forEach(inlines::add);
        return inlines.text;
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element && depth < DEEPEST) {
            depth++;
            add(element);
            depth--;
        }
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        int line = words.sourceRange().start().lineNumber();
        if (!keepLines || whole.indexOf('\n') < 0) {
            text.words(whole, HtmlPage.line(words));
            return;
        }
        for (String each : whole.split("\n", -1)) {
            if (line > words.sourceRange().start().lineNumber()) {
                text.newLine();
            }
            text.words(each, line++);
        }
    }

    private void add(Element element) {
        String tag = element.normalName();
        if (STRONG.contains(tag)) {
            text.marked("**", "**", () -> children(element));
        } else if (EMPHASIS.contains(tag)) {
            text.marked("*", "*", () -> children(element));
        } else if (STRUCK.contains(tag)) {
            text.marked("~~", "~~", () -> children(element));
        } else if (CODE.contains(tag) && element.text().indexOf('`') < 0) {
            text.marked("`", "`", () -> children(element));
        } else {
            special(tag, element);
        }
    }

    private void special(String tag, Element element) {
        int line = element.sourceRange().start().lineNumber();
        switch (tag) {
            case "br" -> text.newLine();
            case "a" -> link(element, element.attr("href"));
            case "time" -> text.words(time(element), line);
            case "input" -> text.words(box(element), line);
            case "ac:link" -> text.words(" " + element.text() + titles(element) + " ", line);
            case "ac:structured-macro" -> macro(element, line);
            default -> {
                Element before = element.previousElementSibling();
                boolean listed =
                        element.hasClass("selected-value") && before != null && before.hasClass("selected-value");
                text.words(listed ? ", " : "", line);
                boolean lozenge = element.hasClass("status-macro") || BlockElements.isBlock(tag);
                text.words(lozenge ? " " : "", line);
                children(element);
                text.words(lozenge ? " " : "", line);
            }
        }
    }

    private void children(Element element) {
        element.childNodes().forEach(this::add);
    }

    private void link(Element element, String target) {
        if (target.isEmpty() || element.text().isBlank() || element.text().equals(target)) {
            children(element);
        } else {
            text.marked("[", "](" + target + ")", () -> children(element));
        }
    }

    /** A date chip's machine-readable day, else its words. */
    private static String time(Element element) {
        String exact = element.attr("datetime");
        return exact.matches("\\d{4}-\\d\\d-\\d\\d") || element.text().isBlank() ? exact : element.text();
    }

    private static String box(Element element) {
        return !element.attr("type").equalsIgnoreCase("checkbox") ? "" : element.hasAttr("checked") ? "[x] " : "[ ] ";
    }

    private static String titles(Element link) {
        Element page = link.selectFirst("ri|page");
        return page == null || !link.text().isBlank() ? "" : page.attr("ri:content-title");
    }

    private void macro(Element macro, int line) {
        Element named = macro.selectFirst("ac|parameter[ac:name=title], ac|parameter[ac:name=key]");
        text.words(" " + (named == null ? "" : named.text()) + " ", line);
        macro.children().stream()
                .filter(each -> !each.normalName().equals("ac:parameter"))
                .forEach(this::add);
    }
}
