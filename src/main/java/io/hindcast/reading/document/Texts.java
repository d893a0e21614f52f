package io.hindcast.reading.document;

import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The running texts inside blocks, in reading order; code is not among them. */
public final class Texts {
    private Texts() {}

    /** All running texts of these blocks, those of nested blocks too. */
    public static List<Inline> of(List<Block> blocks) {
        List<Inline> texts = new ArrayList<>();
        blocks.forEach(block -> collect(block, texts));
        return texts;
    }

    private static void collect(Block block, List<Inline> into) {
        switch (block) {
            case Block.Heading heading -> into.add(heading.content());
            case Block.Paragraph paragraph -> into.add(paragraph.content());
            case Bullets bullets -> {
                for (Item item : bullets.items()) {
                    into.add(item.content());
                    item.nested().forEach(each -> collect(each, into));
                }
            }
            case Table table -> {
                into.addAll(table.head());
                table.rows().forEach(row -> into.addAll(row.cells()));
            }
            case Quote quote -> quote.blocks().forEach(each -> collect(each, into));
            case Block.Code _ -> {}
        }
    }
}
