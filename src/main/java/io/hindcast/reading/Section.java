package io.hindcast.reading;

import io.hindcast.reading.Block.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the blocks under it up to the next heading of any level; the first section of a document may have no
 * heading. {@code path} holds the headings above it, topmost first, without its own.
 */
record Section(@Nullable Heading heading, List<Heading> path, List<Block> blocks) {

    /** Copies the lists. */
    Section {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
    }
}
