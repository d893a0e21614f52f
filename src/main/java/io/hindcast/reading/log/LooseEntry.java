package io.hindcast.reading.log;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** An entry of a log that has no heading: the words that stand for one, and what it tells below them; grows while it is found. */
final class LooseEntry {
    private final Inline title;
    private final List<Block> told = new ArrayList<>();

    /** An entry that tells nothing yet but these words. */
    LooseEntry(Inline title) {
        this.title = title;
    }

    /** Adds what stands below. */
    void add(Block block) {
        told.add(block);
    }

    /** Adds this to what stands below, unless nothing is written there. */
    void add(Inline text) {
        if (!text.isBlank()) {
            told.add(new Block.Paragraph(text, text.line()));
        }
    }

    /** Its blocks below a heading of this level. */
    List<Block> headed(int level) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(level, title, title.line()));
        blocks.addAll(told);
        return blocks;
    }
}
