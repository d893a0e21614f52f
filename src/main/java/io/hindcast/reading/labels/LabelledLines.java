package io.hindcast.reading.labels;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph whose lines are led by labels, bold or plain, taken apart: what only a part tells, and facts of the head. */
public final class LabelledLines {
    private static final Set<Role> HEADS = EnumSet.of(Role.HEADER, Role.OTHER, Role.SUMMARY);

    private final Role within;
    private final boolean plainToo;

    private LabelledLines(Role within, boolean plainToo) {
        this.within = within;
        this.plainToo = plainToo;
    }

    // of a paragraph of lines with labels, a label of a part with five words or more, or alone on its line,
    // starts that part; plain ones only where R-14 says so.
    /** These blocks, each such line of a paragraph as a paragraph of its own; the lines of short facts stay together and stand first. */
    public static List<Block> apart(List<Block> blocks, Role within, boolean plainToo) {
        LabelledLines lines = new LabelledLines(within, plainToo);
        List<Block> loose = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph
                    && paragraph.content().text().indexOf('\n') >= 0) {
                lines.spread(paragraph, loose);
            } else if (block instanceof Paragraph paragraph && HEADS.contains(within)) {
                loose.addAll(LabelledSentences.apart(paragraph));
            } else {
                loose.add(block);
            }
        }
        return loose;
    }

    /** Whether each line of this text states a fact of the head under a label. */
    public static boolean areFacts(Inline content) {
        List<Inline> lines = content.lines();
        return lines.stream().allMatch(LabelledLines::isFact);
    }

    /** How many lines of these paragraphs are labeled as a part or as a fact of the head. */
    public static long countIn(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().lines().stream())
                .filter(line -> isFact(line) || isPart(line))
                .count();
    }

    private static boolean isPart(Inline line) {
        LineLabel label = LineLabel.of(line);
        return label != null && label.startsPart(line.text());
    }

    private static boolean isFact(Inline line) {
        LineLabel label = LineLabel.of(line);
        return label != null
                && label.isFact()
                && !line.text().substring(label.end()).isBlank();
    }

    private void spread(Paragraph paragraph, List<Block> into) {
        List<Inline> above = new ArrayList<>();
        for (Inline line : paragraph.content().lines()) {
            if (!above.isEmpty() && PartLine.role(line) != null) {
                spread(above, new Paragraph(joined(above), above.getFirst().line()), into);
                above.clear();
            }
            above.add(line);
        }
        boolean whole = above.isEmpty() || above.getFirst().line() == paragraph.line();
        spread(
                above,
                whole
                        ? paragraph
                        : new Paragraph(joined(above), above.getFirst().line()),
                into);
    }

    private void spread(List<Inline> lines, Paragraph paragraph, List<Block> into) {
        List<List<Inline>> groups = groups(lines);
        if (groups.size() < 2 || groups.stream().noneMatch(this::startsPart)) {
            into.addAll(HEADS.contains(within) ? LabelledSentences.apart(paragraph) : List.of(paragraph));
            return;
        }
        for (boolean part : new boolean[] {false, true}) {
            groups.stream()
                    .filter(group -> startsPart(group) == part)
                    .forEach(group -> into.add(
                            new Paragraph(joined(group), group.getFirst().line())));
        }
    }

    /** Each label with the lines up to the next one. */
    private List<List<Inline>> groups(List<Inline> lines) {
        List<List<Inline>> groups = new ArrayList<>();
        boolean all = lines.stream().allMatch(line -> label(line) != null);
        for (Inline line : lines) {
            LineLabel label = label(line);
            if (groups.isEmpty()
                    || (label != null && (all || label.bold() || label.role() != null || label.isFact()))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private boolean startsPart(List<Inline> group) {
        LineLabel label = label(group.getFirst());
        return label != null && label.startsPart(group.getFirst().text());
    }

    private @Nullable LineLabel label(Inline line) {
        LineLabel label = LineLabel.of(line);
        boolean counts = label != null && (label.bold() || (plainToo && label.role() != within));
        return counts ? label : null;
    }

    private static Inline joined(List<Inline> lines) {
        return lines.size() == 1 ? lines.getFirst() : Inline.joined(lines);
    }
}
