package io.hindcast.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report with one role: its title (null before the first heading), the titles above it, whether the title
 * itself names the role ({@code named}) or the role comes from above, and the blocks under it up to the next title.
 */
record Part(Role role, boolean named, @Nullable Inline title, List<String> above, List<Block> blocks, int line) {

    /** Copies the lists. */
    Part {
        above = List.copyOf(above);
        blocks = List.copyOf(blocks);
    }

    /** The title's words on one line; empty where it has none. */
    String titleText() {
        return title == null ? "" : title.oneLine();
    }
}
