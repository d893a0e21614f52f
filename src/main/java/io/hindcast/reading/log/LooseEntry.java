package io.hindcast.reading.log;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of a log that has no heading: the words that stand for one, and what it tells below them; grows while it is found. */
final class LooseEntry {
    private static final int LONGEST = 110;

    private final Inline title;
    private final List<Block> told = new ArrayList<>();

    /** An entry that tells nothing yet but these words. */
    LooseEntry(Inline title) {
        this.title = title;
    }

    /** The entry that these lines are, one of which tells its day as a fact; null where none does. */
    static @Nullable LooseEntry ofFacts(Inline text) {
        Map<String, Inline> values = new HashMap<>();
        for (Inline line : text.lines()) {
            LineLabel label = LineLabel.of(line);
            if (label != null) {
                values.putIfAbsent(Words.bare(label.words()), line.from(label.end()));
            }
        }
        Inline day = value(values, FactLabels.DATES);
        String told = day == null || values.size() < 2 ? "" : day.oneLine().strip();
        if (DateText.first(told, null).isEmpty()) {
            return null;
        }
        Inline name = value(values, LogTable.NAMES);
        String title =
                Lead.dayIn(told) + (name == null ? "" : ": " + name.oneLine().strip());
        LooseEntry entry = new LooseEntry(Inline.plain(Words.brief(title, LONGEST), text.line(), text.column()));
        entry.add(text);
        return entry;
    }

    private static @Nullable Inline value(Map<String, Inline> values, Set<String> labels) {
        return labels.stream()
                .filter(values::containsKey)
                .sorted()
                .map(values::get)
                .findFirst()
                .orElse(null);
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
