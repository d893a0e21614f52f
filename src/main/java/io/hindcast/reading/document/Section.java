package io.hindcast.reading.document;

import io.hindcast.reading.document.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the blocks under it up to the next heading of any level; the first section of a document may have no
 * heading. {@code path} holds the headings above it, topmost first, without its own.
 */
public record Section(@Nullable Heading heading, List<Heading> path, List<Block> blocks) {

    /** Copies the lists. */
    public Section {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
    }

    /** The line of its heading, or of its first block; 1 for an empty one. */
    public int line() {
        return heading != null
                ? heading.line()
                : blocks.isEmpty() ? 1 : blocks.getFirst().line();
    }

    /** Cuts these blocks at their headings. */
    public static List<Section> split(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Heading> open = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        Heading heading = null;
        for (Block block : blocks) {
            if (!(block instanceof Heading next) || next.content().isBlank()) {
                if (!(block instanceof Heading)) {
                    current.add(block);
                }
                continue;
            }
            if (heading != null || !current.isEmpty()) {
                sections.add(new Section(heading, above(open, heading), current));
            }
            open.removeIf(each -> each.level() >= next.level());
            open.add(next);
            heading = next;
            current = new ArrayList<>();
        }
        if (heading != null || !current.isEmpty()) {
            sections.add(new Section(heading, above(open, heading), current));
        }
        return sections;
    }

    private static List<Heading> above(List<Heading> open, @Nullable Heading heading) {
        return heading == null ? List.of() : open.subList(0, open.size() - 1);
    }
}
