package io.hindcast.cataloguing;

import io.hindcast.report.ReportKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many reports would get a label that they do not have, and how many would lose it, with a few of each. The label is the id
 * of a category, or a gap as "component – capability".
 */
public record Move(Kind kind, String label, long gained, long lost, List<Example> examples) {

    /** Copies the list. */
    public Move {
        examples = List.copyOf(examples);
    }

    /** What a label is. */
    public enum Kind {
        FACTOR,
        TRIGGER,
        GAP
    }

    /** A report that would gain or lose the label, with the words that say so and their line; null where nothing tells it. */
    public record Example(
            String archive,
            ReportKey key,
            String title,
            boolean gains,
            @Nullable String quote,
            @Nullable Integer line) {}
}
