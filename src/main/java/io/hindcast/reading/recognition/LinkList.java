package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import java.util.List;

/** Tells files that only list links. */
final class LinkList {
    private LinkList() {}

    /** Whether six of ten entries of its lists and tables are links, and there are two or more. */
    static boolean is(ReportDraft draft) {
        int entries = 0;
        int links = 0;
        for (Part part : draft.parts()) {
            for (Block block : part.blocks()) {
                List<Inline> items = switch (block) {
                    case Bullets bullets ->
                        bullets.items().stream().map(Item::content).toList();
                    case Table table ->
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .filter(LinkList::isLink)
                                        .findFirst()
                                        .orElse(row.cells().getFirst()))
                                .toList();
                    default -> List.of();
                };
                entries += items.size();
                links += (int) items.stream().filter(LinkList::isLink).count();
            }
        }
        return entries >= 2 && links * 10 >= entries * 6;
    }

    private static boolean isLink(Inline text) {
        return text.spans().stream().anyMatch(span -> span.mark() == Mark.LINK)
                || text.text().matches("\\S{1,200}\\.(?:md|qmd|html|adoc|rst)\\s*");
    }
}
