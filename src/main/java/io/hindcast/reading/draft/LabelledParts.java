package io.hindcast.reading.draft;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.LabelledLines;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.labels.PartLine;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Stamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts what stands under one heading at the labels that start parts of their own. */
final class LabelledParts {
    private static final int MOST_LABEL = 60;
    /** Where a plain label starts a part as a bold one does: elsewhere it leads a sentence of the part that it stands in. */
    private static final Set<Role> PLAIN_TOO =
            EnumSet.of(Role.HEADER, Role.OTHER, Role.SUMMARY, Role.TIMELINE, Role.ACTIONS);

    private static final Set<Role> LADDERS = EnumSet.of(Role.HEADER, Role.OTHER, Role.SUMMARY, Role.BACKGROUND);

    private final Part whole;
    private final boolean headless;
    private final List<Part> parts = new ArrayList<>();
    private Part current;
    private boolean labeled;
    private List<Block> blocks = new ArrayList<>();

    private LabelledParts(Part whole) {
        this.whole = whole;
        this.headless = namesParts(whole);
        this.current = whole;
    }

    // where two or more paragraphs that no heading parts begin with a line that is nothing but the name of a
    // part, such a line starts it like a heading; so are plain texts laid out.
    private static boolean namesParts(Part whole) {
        return (whole.role() == Role.HEADER || whole.role() == Role.OTHER)
                && whole.blocks().stream()
                                .filter(Paragraph.class::isInstance)
                                .map(block -> nameOf(
                                        ((Paragraph) block).content().lines().getFirst()))
                                .filter(role -> role != null && role.tellsOfIncident())
                                .distinct()
                                .count()
                        >= 2;
    }

    private static @Nullable Role nameOf(Inline line) {
        String text = line.oneLine();
        boolean name = text.length() <= MOST_LABEL && !text.endsWith(".") && Character.isUpperCase(text.codePointAt(0));
        return name ? HeadingWords.exact(text) : null;
    }

    // a bold or slanted line, or a short line before a list or a table or with a colon or question mark at its
    // end, that names a part starts it like a heading.
    /** The stretches of this part, in reading order: itself up to the first label, and one for each label. */
    static List<Part> of(Part whole) {
        LabelledParts labelled = new LabelledParts(whole);
        List<Block> blocks = LabelledLines.apart(
                loosened(whole), whole.role(), PLAIN_TOO.contains(whole.role()) || whole.role() == Role.ROOT_CAUSE);
        for (int i = 0; i < blocks.size(); i++) {
            labelled.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        labelled.finish();
        return labelled.parts;
    }

    private void add(Block block, @Nullable Block next) {
        if (isLadder(block)) {
            finish();
            parts.add(new Part(Role.WHYS, false, null, under(), List.of(block), block.line()));
            current = new Part(whole.role(), false, null, under(), List.of(), block.line());
            return;
        }
        if (block instanceof Paragraph paragraph) {
            add(paragraph, next);
        } else {
            blocks.add(block);
        }
    }

    private void add(Paragraph paragraph, @Nullable Block next) {
        if (labeled && LabelledLines.areFacts(paragraph.content())) {
            finish();
            boolean listed = whole.role() == Role.TIMELINE || whole.role() == Role.ACTIONS;
            Role role = listed ? Role.HEADER : whole.role();
            current = new Part(role, false, null, under(), List.of(), paragraph.line());
            labeled = false;
        }
        Label label = label(paragraph.content(), next, whole, headless);
        if (label == null || (whole.role() == Role.ACTIONS && label.role().groupsActions())) {
            blocks.add(paragraph);
            return;
        }
        finish();
        current = new Part(
                label.role(),
                true,
                label.title(),
                under(),
                List.of(),
                label.title().line());
        if (!label.rest().isBlank()) {
            blocks.add(new Paragraph(label.rest(), label.rest().line()));
        }
    }

    // two or more lines or items of the head that all ask why, or begin with "because", are a ladder without a
    // heading.
    private boolean isLadder(Block block) {
        if (!LADDERS.contains(whole.role()) || labeled) {
            return false;
        }
        if (block instanceof Bullets list) {
            return list.items().size() >= 2 && list.items().stream().allMatch(item -> Rung.looksLike(item.content()));
        }
        List<Inline> lines =
                block instanceof Paragraph paragraph ? paragraph.content().lines() : List.of();
        return lines.size() >= 2 && lines.stream().allMatch(Rung::looksLike);
    }

    // a list whose items are parts by their labels, at least two different ones, is these parts.
    private static List<Block> loosened(Part whole) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : whole.blocks()) {
            boolean may = whole.role() == Role.HEADER || whole.role() == Role.OTHER;
            if (may && block instanceof Bullets list && partsIn(list) >= 2) {
                spread(list, blocks);
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    // facts of the head, such as the severity, stand first, so that they do not fall to the part above them
    private static void spread(Bullets list, List<Block> into) {
        List<Item> facts =
                list.items().stream().filter(item -> partOf(item) == null).toList();
        if (!facts.isEmpty()) {
            into.add(new Bullets(list.ordered(), facts, list.line()));
        }
        for (Item item : list.items()) {
            if (partOf(item) != null) {
                into.add(new Paragraph(item.content(), item.line()));
                into.addAll(item.nested());
            }
        }
    }

    private static long partsIn(Bullets list) {
        return list.items().stream()
                .map(LabelledParts::partOf)
                .filter(role -> role != null && role.tellsOfIncident())
                .distinct()
                .count();
    }

    private static @Nullable Role partOf(Item item) {
        Label label = item.content().isBlank()
                ? null
                : lead(item.content(), item.content().lines(), null);
        if (label == null && !item.content().isBlank() && !item.nested().isEmpty() && isBold(item.content())) {
            label = label(item.content(), item.nested().getFirst(), null, false);
        }
        return label == null ? null : label.role();
    }

    // "- **Actions**:" above a list of its own
    private static boolean isBold(Inline content) {
        return content.isWholly(Mark.STRONG) || (content.startsWith(Mark.STRONG) && isLed(content));
    }

    private List<String> under() {
        List<String> above = new ArrayList<>(whole.above());
        if (whole.title() != null) {
            above.add(whole.titleText());
        }
        return above;
    }

    private void finish() {
        if (current.title() != null || !blocks.isEmpty()) {
            parts.add(new Part(
                    current.role(), current.named(), current.title(), current.above(), blocks, current.line()));
        }
        blocks = new ArrayList<>();
    }

    private record Label(Role role, Inline title, Inline rest) {}

    private static @Nullable Label label(Inline content, @Nullable Block next, @Nullable Part whole, boolean headless) {
        List<Inline> lines = content.lines();
        Inline first = lines.getFirst();
        boolean structured = next instanceof Bullets || next instanceof Table;
        boolean brief = first.text().length() <= MOST_LABEL;
        boolean named = isLed(first) || (headless && nameOf(first) != null);
        boolean alone = lines.size() == 1 && brief && (structured || named);
        boolean heads = brief && lines.size() > 1 && named;
        boolean marked = first.isWholly(Mark.STRONG) || first.isWholly(Mark.EMPHASIS) || PartLine.role(first) != null;
        boolean timed = brief && whole != null && namesTimeline(first) && isTimed(lines, next);
        if (marked || alone || heads || timed) {
            Role role = timed ? Role.TIMELINE : HeadingWords.exact(first.oneLine());
            return role == null
                    ? null
                    : new Label(
                            role,
                            first,
                            content.from(Math.min(
                                    content.text().length(), first.text().length())));
        }
        return lead(content, lines, whole);
    }

    // a plain line that is nothing but the name of a timeline, or introduces one with a colon, heads it where
    // the line or the list right below it begins with a time.
    private static boolean namesTimeline(Inline line) {
        String text = line.oneLine();
        return HeadingWords.exact(text) == Role.TIMELINE || (isLed(line) && HeadingWords.inside(text) == Role.TIMELINE);
    }

    private static boolean isTimed(List<Inline> lines, @Nullable Block next) {
        Inline below = lines.size() > 1
                ? lines.get(1)
                : switch (next) {
                    case Paragraph paragraph -> paragraph.content();
                    case Bullets bullets -> bullets.items().getFirst().content();
                    case null, default -> null;
                };
        return below != null && Stamp.startsTimed(below.text());
    }

    private static boolean isLed(Inline line) {
        String text = line.oneLine();
        return text.endsWith(":") || text.endsWith("?");
    }

    // "Impact: five words or more", its label in bold or plain, is a part too; a short value is a header fact,
    // and so are several labels in one paragraph.
    private static @Nullable Label lead(Inline content, List<Inline> lines, @Nullable Part whole) {
        LineLabel label = LineLabel.of(lines.getFirst());
        if (label == null || label.role() == null || (!label.bold() && !mayBePlain(label, whole))) {
            return null;
        }
        String rest = content.text().substring(label.end());
        boolean several = lines.stream().skip(1).anyMatch(line -> line.startsWith(Mark.STRONG));
        if (several || rest.isBlank() || !label.startsPart(content.oneLine())) {
            return null;
        }
        Inline title = new Inline(label.words(), content.line(), content.column(), List.of());
        return new Label(label.role(), title, content.from(label.end()));
    }

    private static boolean mayBePlain(LineLabel label, @Nullable Part whole) {
        boolean beside = label.role() == Role.FACTORS || label.role() == Role.TRIGGER;
        if (whole != null && whole.role() == Role.ROOT_CAUSE && beside) {
            return true;
        }
        return whole != null
                && PLAIN_TOO.contains(whole.role())
                && whole.role() != label.role()
                && !((whole.role() == Role.TIMELINE || whole.role() == Role.SUMMARY) && label.mayBeOfItem());
    }
}
