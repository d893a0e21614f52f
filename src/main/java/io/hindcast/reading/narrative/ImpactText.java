package io.hindcast.reading.narrative;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Examples;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.words.Fillers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the sentences on impact of one report, each with whom it is about; places left to fill in are remarked on the draft. */
final class ImpactText {
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L}\\p{N} /&()',-]{2,70}?) ?[:?–—] ?(?=\\S|$)");

    private final ReportDraft draft;
    private final List<ImpactLine> lines = new ArrayList<>();

    ImpactText(ReportDraft draft) {
        this.draft = draft;
    }

    /** The sentences so far, in reading order. */
    List<ImpactLine> lines() {
        return List.copyOf(lines);
    }

    /** Takes the sentences of these blocks; {@code heading} is the kind that their heading names. */
    void addAll(List<Block> blocks, @Nullable ImpactKind heading) {
        ImpactKind current = heading;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    ImpactKind label = ofWholeLabel(paragraph.content());
                    if (label != null) {
                        current = label;
                    } else {
                        for (Inline line : labeledLines(paragraph.content())) {
                            add(line.oneLine(), current, line.line());
                        }
                    }
                }
                case Bullets bullets -> {
                    for (Item item : bullets.items()) {
                        add(item, current);
                    }
                }
                case Table table -> {
                    for (Row row : table.rows()) {
                        add(row, current);
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable ImpactKind ofWholeLabel(Inline content) {
        String text = content.oneLine();
        boolean label = text.length() <= 60 && (content.isWholly(Mark.STRONG) || text.endsWith(":"));
        return label ? ImpactKind.ofLabel(text) : null;
    }

    /** The lines of a paragraph where each begins with a bold label, else the whole paragraph. */
    private static List<Inline> labeledLines(Inline content) {
        List<Inline> lines = content.lines();
        return lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith(Mark.STRONG))
                ? lines
                : List.of(content);
    }

    private void add(Item item, @Nullable ImpactKind heading) {
        StringBuilder text = new StringBuilder(item.content().oneLine());
        for (Block block : item.nested()) {
            if (block instanceof Bullets nested) {
                nested.items().forEach(each -> join(text, each.content().oneLine()));
            } else if (block instanceof Paragraph paragraph) {
                join(text, paragraph.content().oneLine());
            }
        }
        add(text.toString(), heading, item.line());
    }

    private void add(Row row, @Nullable ImpactKind heading) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).oneLine();
            text.append(text.isEmpty() ? "" : i == 1 ? ": " : " ").append(cell);
        }
        add(text.toString(), heading, row.line());
    }

    // a sentence on impact is about users, revenue or the inside by its label, else by its words: money, or
    // engineers.
    /** Takes one sentence, with its label or without. */
    void add(String text, @Nullable ImpactKind heading, int line) {
        Matcher label = LABEL.matcher(text);
        ImpactKind labeled = label.lookingAt() ? ImpactKind.ofLabel(label.group(1)) : null;
        String answer = labeled != null ? text.substring(label.end()).strip() : text;
        if (Examples.isExample(answer) && !draft.isOwnStory()) {
            draft.remark(Remark.LESSON_UNFILLED, line, draft.column(line, answer));
            return;
        }
        String said = Examples.unwrapped(answer);
        if (said.isBlank() || Fillers.isSlot(said) || said.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        ImpactKind kind = labeled != null ? labeled : heading != null ? heading : ImpactKind.ofWords(said);
        add(new ImpactLine(kind, said, labeled == null ? said : label.group(1) + ": " + said, line));
    }

    /** Takes a sentence whose kind is known. */
    void add(ImpactLine line) {
        lines.add(line);
    }

    private static void join(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " ").append(more);
    }
}
