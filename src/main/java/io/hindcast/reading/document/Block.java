package io.hindcast.reading.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document, whatever its format was. Lines count from 1. {@code text} is plain words without markup; inline
 * code keeps its words, links keep their label, images vanish. {@code spans} tells which words were bold, struck through,
 * code or linked.
 */
public sealed interface Block {

    /** The line where the block starts. */
    int line();

    /** A heading of level 1 (topmost) to 6. */
    record Heading(int level, Inline content, int line) implements Block {}

    /** A paragraph. */
    record Paragraph(Inline content, int line) implements Block {}

    /** A list; the numbers of an ordered one are not kept. */
    record Bullets(boolean ordered, List<Item> items, int line) implements Block {
        /** Copies the items. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A list item: its first paragraph, then whatever is nested under it; {@code checked} is null where it has no check box. */
    record Item(Inline content, @Nullable Boolean checked, List<Block> nested, int line) {
        /** Copies the blocks. */
        public Item {
            nested = List.copyOf(nested);
        }
    }

    /** A table: its head and rows, each row's cells padded to the head's width. */
    record Table(List<Inline> head, List<Row> rows, int line) implements Block {
        /** Copies the head and the rows. */
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Inline> cells, int line) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A block of code or preformatted text, with its line ends; {@code line} is its first line of text. */
    record Code(String text, int line) implements Block {}

    /** A block quotation. */
    record Quote(List<Block> blocks, int line) implements Block {
        /** Copies the blocks. */
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }
}
