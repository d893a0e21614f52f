package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list written in tags inside Markdown; one inside another is read as part of the same list. */
final class HtmlList {
    private static final Pattern ITEM = Pattern.compile("<li\\b[^>]{0,200}>", Pattern.CASE_INSENSITIVE);

    private HtmlList() {}

    /** The list of the items in this text, whose first line has this number. */
    static Bullets of(String html, int line) {
        List<Item> items = new ArrayList<>();
        Matcher tag = ITEM.matcher(html);
        int number = line;
        int seen = 0;
        int from = -1;
        while (tag.find()) {
            if (from >= 0) {
                add(html.substring(from, tag.start()), number, items);
            }
            number += lineEnds(html, seen, tag.end());
            seen = tag.end();
            from = tag.end();
        }
        if (from >= 0) {
            add(html.substring(from), number, items);
        }
        return new Bullets(false, items, line);
    }

    private static void add(String html, int line, List<Item> items) {
        Inline content = Inline.plain(Html.withoutTags(html).strip(), line, 1);
        if (!content.isBlank()) {
            items.add(new Item(content, null, List.of(), line));
        }
    }

    private static int lineEnds(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
