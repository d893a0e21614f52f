package io.hindcast.reading.narrative;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.LabelledLines;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Fillers;
import io.hindcast.report.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the summary: what stands under its heading, else the prose before the first part. */
final class SummaryReader {
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}][\\p{L} /()-]{1,30}:(?: |$)");

    private SummaryReader() {}

    /** Sets the draft's summary; null where the report has none. */
    static void read(ReportDraft draft) {
        // a part that only lists what happened when is a summary where there is no other.
        List<List<Inline>> told = draft.parts(Role.SUMMARY).stream()
                .map(part -> prose(part.blocks()))
                .toList();
        if (told.stream().anyMatch(pieces -> !isCourse(pieces) && set(draft, pieces, Basis.STATED))) {
            return;
        }
        for (Part part : draft.parts(Role.HEADER, Role.BACKGROUND)) {
            if (set(draft, lead(part.blocks()), Basis.DERIVED)) {
                return;
            }
        }
        told.stream()
                .filter(pieces -> !pieces.isEmpty())
                .findFirst()
                .ifPresent(pieces -> set(draft, pieces, Basis.STATED));
    }

    private static boolean isCourse(List<Inline> pieces) {
        return pieces.size() > 1 && pieces.stream().allMatch(piece -> Stamp.startsTimed(piece.oneLine()));
    }

    private static boolean set(ReportDraft draft, List<Inline> pieces, Basis basis) {
        if (pieces.isEmpty()) {
            return false;
        }
        String text = String.join("\n\n", pieces.stream().map(Inline::oneLine).toList());
        draft.report().summary(text);
        draft.evidence("summary", pieces.getFirst().line(), pieces.getFirst().oneLine(), basis);
        return true;
    }

    private static List<Inline> prose(List<Block> blocks) {
        List<Inline> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph
                    && !Fillers.isSlot(paragraph.content().oneLine())
                    && !LabelledLines.areFacts(paragraph.content())) {
                pieces.add(paragraph.content());
            } else if (block instanceof Bullets bullets) {
                bullets.items().forEach(item -> pieces.add(item.content()));
            }
        }
        pieces.removeIf(Inline::isBlank);
        return pieces;
    }

    // without a heading for it, the summary is the first prose of the report, sentences that are no header
    // facts.
    private static List<Inline> lead(List<Block> blocks) {
        return prose(blocks.stream().filter(Paragraph.class::isInstance).toList()).stream()
                .filter(text -> !text.startsWith(Mark.STRONG))
                .filter(text -> text.oneLine().length() >= 60 && text.oneLine().indexOf(' ') > 0)
                .filter(text -> !LABEL.matcher(text.oneLine()).lookingAt())
                .limit(3)
                .toList();
    }
}
