package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Lists whose items begin with a sign that Markdown does not know, as they come from chats and word processors. */
final class Signs {
    private static final String BULLETS = "•‣◦▪●■";

    private Signs() {}

    // lines of a paragraph that begin with "•" or such a sign are items of a list below the lines before them.
    /** These blocks, each such paragraph as its first lines and a list. */
    static List<Block> items(List<Block> blocks) {
        List<Block> told = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && holdsSign(paragraph.content())) {
                told.addAll(apart(paragraph));
            } else {
                told.add(block);
            }
        }
        return told;
    }

    private static boolean holdsSign(Inline content) {
        for (int i = 0; i < BULLETS.length(); i++) {
            if (content.text().indexOf(BULLETS.charAt(i)) >= 0) {
                return content.lines().stream().anyMatch(Signs::isItem);
            }
        }
        return false;
    }

    private static boolean isItem(Inline line) {
        return BULLETS.indexOf(line.text().stripLeading().charAt(0)) >= 0;
    }

    private static List<Block> apart(Paragraph paragraph) {
        List<Inline> above = new ArrayList<>();
        List<List<Inline>> items = new ArrayList<>();
        for (Inline line : paragraph.content().lines()) {
            if (isItem(line)) {
                int sign = line.text().length() - line.text().stripLeading().length();
                items.add(new ArrayList<>(List.of(line.from(sign + 1))));
            } else {
                (items.isEmpty() ? above : items.getLast()).add(line);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!above.isEmpty()) {
            blocks.add(new Paragraph(Inline.joined(above), paragraph.line()));
        }
        List<Item> list = items.stream()
                .map(Inline::joined)
                .map(text -> new Item(text, null, List.of(), text.line()))
                .toList();
        blocks.add(new Bullets(false, list, list.getFirst().line()));
        return blocks;
    }
}
