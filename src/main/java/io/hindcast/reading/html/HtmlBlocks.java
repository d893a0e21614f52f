package io.hindcast.reading.html;

import io.hindcast.reading.markup.Markup;
import io.hindcast.reading.markup.Markup.Line;
import io.hindcast.reading.markup.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of a page: headings, paragraphs, lists, tables, code. */
final class HtmlBlocks {
    private static final Pattern LEVEL = Pattern.compile("\\blst-\\w+-(\\d)\\b");
    private static final Pattern BOX = Pattern.compile("^([☐☑☒✓✔✅])\\s*");

    private final Markup markup = new Markup();
    private final boolean keepLines;
    private final BlockElements elements;
    private int listLevel = -1;

    private HtmlBlocks(BlockElements elements, boolean keepLines) {
        this.elements = elements;
        this.keepLines = keepLines;
    }

    /** What this element holds as Markdown; {@code keepLines} breaks lines where the file does. */
    static List<Line> markup(Element content, boolean keepLines) {
        content.select("div:empty:not(.checkbox)").remove();
        HtmlBlocks blocks = new HtmlBlocks(BlockElements.of(content), keepLines);
        blocks.children(content);
        return blocks.markup.lines();
    }

    private void children(Element parent) {
        nodes(parent.childNodes());
    }

    private void nodes(List<Node> nodes) {
        List<Node> run = new ArrayList<>();
        for (Node node : List.copyOf(nodes)) {
            if (node instanceof Element element && elements.open(element)) {
                paragraph(run);
                run.clear();
                block(element);
            } else {
                run.add(node);
            }
        }
        paragraph(run);
    }

    private void paragraph(List<Node> run) {
        List<Line> lines = HtmlInlines.of(List.copyOf(run), keepLines).lines();
        if (!lines.isEmpty()) {
            listLevel = -1;
            markup.apart();
            markup.write(lines);
            markup.apart();
        }
    }

    private void block(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, tag.charAt(1) - '0');
            case "ul", "ol" -> list(element);
            case "ac:task-list" -> tasks(element);
            case "table" -> table(element);
            case "pre", "ac:plain-text-body" -> HtmlCode.write(element, markup, keepLines);
            case "blockquote" -> {
                markup.apart();
                markup.inside("> ", () -> children(element));
                markup.apart();
            }
            case "dl" -> terms(element);
            case "summary" -> titled(element, "");
            case "ac:structured-macro" -> macro(element);
            default -> children(element);
        }
    }

    private void heading(Element element, int level) {
        MarkupText text = HtmlInlines.of(element.childNodes(), keepLines);
        if (text.source() >= 0 && !text.oneLine().isBlank()) {
            listLevel = -1;
            markup.apart();
            markup.write("#".repeat(level) + " " + text.oneLine(), text.source());
            markup.apart();
        }
    }

    /** A short title in bold, then, after a colon, a value where there is one. */
    private void titled(Element title, String value) {
        MarkupText text = HtmlInlines.of(title.childNodes(), keepLines);
        if (!text.oneLine().isBlank()) {
            String bare = text.oneLine().replace("*", "").strip().replaceFirst(":$", "");
            markup.apart();
            markup.write("**" + bare + (value.isEmpty() ? "**" : ":** " + value), text.source());
            markup.apart();
        }
    }

    private void terms(Element list) {
        Element term = null;
        for (Element each : list.select("> dt, > dd, > div > dt, > div > dd")) {
            boolean value = each.normalName().equals("dd");
            if (value && term != null && !elements.hold(each)) {
                titled(term, HtmlInlines.of(each.childNodes(), keepLines).oneLine());
                term = null;
                continue;
            }
            if (term != null) {
                titled(term, "");
            }
            term = value ? null : each;
            if (value) {
                children(each);
            }
        }
        if (term != null) {
            titled(term, "");
        }
    }

    private void macro(Element macro) {
        Element title = macro.children().stream()
                .filter(each -> each.attr("ac:name").equals("title"))
                .findFirst()
                .orElse(null);
        if (title != null) {
            titled(title, "");
        }
        nodes(macro.childNodes().stream()
                .filter(each -> !each.normalName().equals("ac:parameter"))
                .toList());
    }

    private void table(Element table) {
        listLevel = -1;
        if (HtmlTable.isLayout(table)) {
            children(table);
        } else {
            markup.table(HtmlTable.of(table, keepLines));
        }
    }

    // R-214: a list of a word processor tells its depth by a class; a list of tasks ticks its items by a class or a
    // state.
    private void list(Element list) {
        Matcher level = LEVEL.matcher(list.className());
        int depth = level.find() ? Math.min(level.group(1).charAt(0) - '0', listLevel + 1) : -1;
        if (depth <= 0) {
            items(list);
        } else {
            nest(list, depth);
        }
        listLevel = depth;
    }

    private void nest(Element list, int depth) {
        Runnable content = () -> items(list);
        for (int i = 0; i < depth; i++) {
            Runnable inner = content;
            content = () -> markup.indented(inner);
        }
        content.run();
    }

    private void items(Element list) {
        String mark = list.normalName().equals("ol") ? "1. " : "- ";
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                Element sign = item.selectFirst("> .checkbox");
                boolean task = sign != null || list.hasClass("inline-task-list");
                boolean done = item.hasClass("checked") || (sign != null && sign.hasClass("checkbox-on"));
                String box = done ? "[x] " : task ? "[ ] " : "";
                item(mark, box, item);
            } else {
                block(item);
            }
        }
    }

    private void tasks(Element list) {
        for (Element task : list.select("> ac|task")) {
            Element state = task.selectFirst("ac|task-status");
            Element body = task.selectFirst("ac|task-body");
            boolean done = state != null && state.text().strip().equals("complete");
            item("- ", done ? "[x] " : "[ ] ", body == null ? task : body);
        }
    }

    private void item(String mark, String box, Element item) {
        List<Node> first = new ArrayList<>();
        List<Node> rest = new ArrayList<>(item.childNodes());
        rest.removeIf(node -> node instanceof Element sign && sign.hasClass("checkbox"));
        while (!rest.isEmpty() && !(rest.getFirst() instanceof Element inner && elements.open(inner))) {
            first.add(rest.removeFirst());
        }
        boolean bare = HtmlInlines.of(first, keepLines).lines().isEmpty();
        if (bare && !rest.isEmpty() && rest.getFirst() instanceof Element inner && elements.isText(inner)) {
            first = List.copyOf(inner.childNodes());
            rest.removeFirst();
        }
        List<Line> lines = HtmlInlines.of(first, keepLines).lines();
        markup.inside(mark, () -> {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).text();
                markup.write(i == 0 ? box + ticked(text) : text, lines.get(i).source());
            }
            nodes(rest);
        });
    }

    private static String ticked(String text) {
        Matcher box = BOX.matcher(text);
        return box.find() ? (box.group(1).equals("☐") ? "[ ] " : "[x] ") + text.substring(box.end()) : text;
    }
}
