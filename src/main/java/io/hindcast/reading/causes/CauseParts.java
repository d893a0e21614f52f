package io.hindcast.reading.causes;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.draft.Rung;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Words;
import java.util.List;

/** The parts of a report that tell its cause: the ladders of whys, those called by the cause, and those that only may tell it. */
record CauseParts(ReportDraft draft) {
    // a part for whys is a ladder; one for the root cause is where its lists ask why.
    /** The parts that are ladders or hold one. */
    List<Part> ladders() {
        return draft.parts(Role.WHYS, Role.ROOT_CAUSE).stream()
                .filter(part -> part.role() == Role.WHYS || asks(part))
                .toList();
    }

    // of several parts for the cause, those that call it the root cause come before "Fault" or "Analysis".
    /** Of these parts those that are called the root cause; all where none is. */
    static List<Part> plainest(List<Part> parts) {
        List<Part> named = parts.stream()
                .filter(part -> isCalledRootCause(part.titleText())
                        || part.above().stream().anyMatch(CauseParts::isCalledRootCause))
                .toList();
        return named.stream().anyMatch(part -> !CauseText.of(part.blocks()).isEmpty()) ? named : parts;
    }

    private static boolean isCalledRootCause(String title) {
        return Words.bare(title).contains("root cause")
                || HeadingWords.inEnglish(title).equals("root cause");
    }

    private static boolean asks(Part part) {
        return part.blocks().stream()
                .anyMatch(block -> (block instanceof Bullets bullets && WhyLadder.looksLikeLadder(bullets))
                        || (block instanceof Block.Paragraph paragraph && Rung.looksLike(paragraph.content())));
    }

    /** The parts for the root cause that are no ladder. */
    List<Part> others(List<Part> ladder) {
        return draft.parts(Role.ROOT_CAUSE).stream()
                .filter(part -> ladder.stream().noneMatch(each -> each.line() == part.line()))
                .toList();
    }

    /** Whether the title of this part says that it tells the cause. */
    static boolean nameCause(Part part) {
        String title = Words.bare(part.titleText());
        return isCalledRootCause(part.titleText())
                || title.contains("cause")
                || title.contains("why")
                || title.contains("rca");
    }

    /** The parts under "What went wrong". */
    List<Part> wentWrong() {
        return draft.parts(Role.IMPROVE).stream()
                .filter(part -> Words.bare(part.titleText()).contains("went wrong"))
                .toList();
    }
}
