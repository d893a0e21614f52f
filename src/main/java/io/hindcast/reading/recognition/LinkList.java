package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.List;

/** Tells files that only list links. */
final class LinkList {
    private static final Cue MANY = Cue.of(
            "^(?:index|overview|contents)?$|^(?:(?:index|list|archive|history|log) of )?(?:all )?(?:(?:production|service|past|public|security) )?"
                    + "(?:post ?mortems?|incidents?|outages|retrospectives|rcas)(?: (?:reports|reviews|log|index|list|archive|history))?(?: index)?$");

    private LinkList() {}

    /** Whether six of ten entries of its lists and tables are links, and there are two or more. */
    static boolean is(ReportDraft draft) {
        int entries = 0;
        int links = 0;
        for (Part part : draft.parts()) {
            for (Block block : part.blocks()) {
                List<Inline> items = entries(block);
                entries += items.size();
                links += (int) items.stream().filter(LinkList::isLink).count();
            }
        }
        return entries >= 2 && links * 10 >= entries * 6;
    }

    private static List<Inline> entries(Block block) {
        return switch (block) {
            case Bullets bullets -> bullets.items().stream().map(Item::content).toList();
            case Table table ->
                table.rows().stream()
                        .filter(row -> !row.cells().isEmpty())
                        .map(row -> row.cells().stream()
                                .filter(LinkList::isLink)
                                .findFirst()
                                .orElse(row.cells().getFirst()))
                        .toList();
            default -> List.of();
        };
    }

    // R-326: a page that is titled by nothing but a word for many reports or for a list, and links two or more files
    // beside it, one in each of its rows or items, lists reports, whatever else it says of them.
    /** Whether this is such a page. */
    static boolean ofReports(ReportDraft draft) {
        return MANY.in(Words.bare(draft.title()))
                && draft.parts().stream()
                                .flatMap(part -> part.blocks().stream())
                                .flatMap(block -> entries(block).stream())
                                .filter(LinkList::isBeside)
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isBeside(Inline text) {
        return text.spans().stream()
                .anyMatch(span -> span.mark() == Mark.LINK
                        && !span.target().contains(":")
                        && !span.target().startsWith("#"));
    }

    private static boolean isLink(Inline text) {
        return text.spans().stream().anyMatch(span -> span.mark() == Mark.LINK)
                || text.text().matches("\\S{1,200}\\.(?:md|qmd|html|adoc|rst)\\s*");
    }
}
