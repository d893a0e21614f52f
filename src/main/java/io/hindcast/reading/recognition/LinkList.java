package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
