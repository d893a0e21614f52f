package io.hindcast.reading.log;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.time.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the entries of a log a heading each where they have none: they begin with bold lines, with days, or are items or rows. */
final class LooseLog {
    /** The shapes of entries, the surest first. */
    private enum Shape {
        BOLD_LINES,
        DAYS_ALONE,
        ROWS,
        ITEMS,
        LINES,
        FACTS
    }

    private final Shape shape;
    private final List<LooseEntry> entries = new ArrayList<>();

    private Days days = Days.UNKNOWN;

    private LooseLog(Shape shape) {
        this.shape = shape;
    }

    // entries of a log may also begin with a day alone in its line or with a bold line that has one, or be
    // items, rows or lines that begin with a day; each is read as if its first words were its heading.
    /** The documents with a heading for each such entry, the surest shape first; only those where there are entries. */
    static Stream<Document> headed(Document document) {
        return Stream.of(Shape.values()).flatMap(shape -> new LooseLog(shape).rewritten(document).stream());
    }

    private Optional<Document> rewritten(Document document) {
        List<Block> blocks = new ArrayList<>();
        int found = 0;
        for (Section section : document.sections()) {
            Heading heading = section.heading();
            if (heading != null) {
                blocks.add(heading);
            }
            entries.clear();
            Above above = heading == null ? null : Above.of(section, true);
            days = above == null ? Days.UNKNOWN : above.days();
            blocks.addAll(LogHeadings.mayHoldEntries(section, shape == Shape.ROWS) ? apart(section) : section.blocks());
            int level = heading == null ? 2 : heading.level() + 1;
            entries.forEach(entry -> blocks.addAll(entry.headed(level)));
            found += entries.size();
        }
        return found == 0 ? Optional.empty() : Optional.of(document.over(Section.split(blocks)));
    }

    /** Finds the entries of this section; what is left stands before them. */
    private List<Block> apart(Section section) {
        List<Block> left = new ArrayList<>();
        for (Block block : section.blocks()) {
            boolean taken = switch (block) {
                case Paragraph paragraph -> isOfLines() && taken(paragraph.content());
                case Code code -> isOfLines() && code(code);
                case Bullets bullets -> shape == Shape.ITEMS && items(bullets, left);
                case Table table -> shape == Shape.ROWS && entries.addAll(LogTable.entries(table, days));
                default -> false;
            };
            if (!taken) {
                if (isOfLines() && !entries.isEmpty()) {
                    entries.getLast().add(block);
                } else {
                    left.add(block);
                }
            }
        }
        return left;
    }

    private boolean isOfLines() {
        return shape != Shape.ROWS && shape != Shape.ITEMS;
    }

    // entries of a log may stand in blocks of code, or be paragraphs that hold a day as a fact, "Date: ...",
    // titled by what beside it is called; a blank line parts them.
    private boolean code(Code code) {
        boolean taken = false;
        for (Inline chunk : chunks(code)) {
            boolean entry = taken(chunk);
            if (!entry && taken) {
                entries.getLast().add(chunk);
            }
            taken |= entry;
        }
        return taken;
    }

    private static List<Inline> chunks(Code code) {
        List<Inline> chunks = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        String[] written = code.text().split("\n", -1);
        for (int i = 0; i <= written.length; i++) {
            if (i < written.length && !written[i].isBlank()) {
                lines.add(Inline.plain(written[i].strip(), code.line() + i, 1));
            } else if (!lines.isEmpty()) {
                chunks.add(Inline.joined(lines));
                lines.clear();
            }
        }
        return chunks;
    }

    private boolean taken(Inline text) {
        return shape == Shape.FACTS ? facts(text) : lines(text);
    }

    private boolean facts(Inline text) {
        LooseEntry entry = LooseEntry.ofFacts(text);
        if (entry != null) {
            entries.add(entry);
        }
        return entry != null;
    }

    private boolean lines(Inline text) {
        List<Inline> lines = text.lines();
        List<Inline> above = new ArrayList<>();
        boolean started = false;
        for (Inline line : lines) {
            Lead lead = Lead.of(line, days);
            if (lead != null && opens(lead)) {
                finish(above);
                entry(lead);
                started = true;
            } else {
                above.add(line);
            }
            if (!started && !above.isEmpty() && entries.isEmpty()) {
                return false;
            }
        }
        finish(above);
        return true;
    }

    private void finish(List<Inline> lines) {
        if (!lines.isEmpty()) {
            entries.getLast().add(Inline.joined(lines));
            lines.clear();
        }
    }

    private boolean opens(Lead lead) {
        return switch (shape) {
            case BOLD_LINES -> lead.kind() == Lead.Kind.BOLD;
            case DAYS_ALONE ->
                lead.kind() == Lead.Kind.DAY
                        || (lead.kind() == Lead.Kind.BOLD && lead.rest().isBlank());
            case LINES -> true;
            case ROWS, ITEMS, FACTS -> false;
        };
    }

    private boolean items(Bullets bullets, List<Block> left) {
        if (bullets.items().stream().noneMatch(item -> Lead.of(item.content(), days) != null)) {
            return false;
        }
        List<Item> before = new ArrayList<>();
        for (Item item : bullets.items()) {
            Lead lead = Lead.of(item.content(), days);
            if (lead == null && entries.isEmpty()) {
                before.add(item);
                continue;
            }
            if (lead == null) {
                entries.getLast().add(item.content());
            } else {
                entry(lead);
            }
            item.nested().forEach(entries.getLast()::add);
        }
        if (!before.isEmpty()) {
            left.add(new Bullets(bullets.ordered(), before, bullets.line()));
        }
        return true;
    }

    private void entry(Lead lead) {
        LooseEntry entry = new LooseEntry(lead.title());
        entry.add(lead.when());
        entry.add(lead.rest());
        entries.add(entry);
    }
}
