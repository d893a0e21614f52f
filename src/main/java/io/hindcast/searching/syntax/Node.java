package io.hindcast.searching.syntax;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query means. */
public sealed interface Node {

    /** Words that stand together: one word, the beginning of one ({@code prefix}), or a phrase; in one field, or anywhere. */
    record Words(@Nullable Field field, String text, boolean prefix) implements Node {}

    /** Dates in a span, both days included; null leaves an end open. */
    record Days(@Nullable LocalDate first, @Nullable LocalDate last) implements Node {}

    /** Times to restore in a span of minutes, both included. */
    record Restored(int least, int most) implements Node {}

    /** All of these; everything where there are none. */
    record All(List<Node> parts) implements Node {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Node> parts) implements Node {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Node part) implements Node {}
}
