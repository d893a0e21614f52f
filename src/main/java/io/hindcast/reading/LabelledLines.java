package io.hindcast.reading;

import io.hindcast.reading.Block.Paragraph;
import io.hindcast.reading.Inline.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph whose lines are led by bold labels, taken apart: what only a part tells, and facts of the head. */
final class LabelledLines {
    private static final int FEWEST_WORDS = 5;

    private LabelledLines() {}

    // of a paragraph of lines with bold labels, a label of a part with five words or more starts that part.
    /** These blocks, each such line of a paragraph as a paragraph of its own; the lines of short facts stay together and stand first. */
    static List<Block> apart(List<Block> blocks) {
        List<Block> loose = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                spread(paragraph, loose);
            } else {
                loose.add(block);
            }
        }
        return loose;
    }

    private static void spread(Paragraph paragraph, List<Block> into) {
        Inline content = paragraph.content();
        List<Inline> lines = content.text().indexOf('\n') < 0 ? List.of() : content.lines();
        if (lines.stream().filter(line -> line.startsWith(Mark.STRONG)).count() < 2
                || lines.stream().noneMatch(LabelledLines::startsPart)) {
            into.add(paragraph);
            return;
        }
        List<List<Inline>> groups = groups(lines);
        groups.stream()
                .filter(group -> !startsPart(group.getFirst()))
                .forEach(group ->
                        into.add(new Paragraph(joined(group), group.getFirst().line())));
        groups.stream()
                .filter(group -> startsPart(group.getFirst()))
                .forEach(group ->
                        into.add(new Paragraph(joined(group), group.getFirst().line())));
    }

    /** Each label with the lines up to the next one. */
    private static List<List<Inline>> groups(List<Inline> lines) {
        List<List<Inline>> groups = new ArrayList<>();
        for (Inline line : lines) {
            if (groups.isEmpty() || line.startsWith(Mark.STRONG)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private static Inline joined(List<Inline> lines) {
        return lines.size() == 1 ? lines.getFirst() : Inline.joined(lines);
    }

    private static boolean startsPart(Inline line) {
        String label = label(line);
        if (label == null || HeadingWords.exact(label) == null) {
            return false;
        }
        String rest =
                line.text().substring(label.length()).replaceFirst("^\\s*:", "").strip();
        return rest.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }

    private static @Nullable String label(Inline line) {
        int end = line.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.from() == 0)
                .mapToInt(Inline.Span::to)
                .findFirst()
                .orElse(0);
        return end == 0 ? null : line.text().substring(0, end);
    }
}
