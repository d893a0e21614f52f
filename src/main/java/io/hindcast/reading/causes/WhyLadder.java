package io.hindcast.reading.causes;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.Rung;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the rungs of a ladder of whys from lists, nested lists, tables, headings and paragraphs. */
final class WhyLadder {
    private static final Pattern WHY = Pattern.compile("(?:\\d{1,2} )?why\\b.*");
    private static final int DEEPEST = 20;
    private static final Set<String> ANSWER_HEADS =
            Set.of("answer", "because", "reason", "response", "explanation", "cause", "answers", "finding");

    private final List<Rung> rungs = new ArrayList<>();
    private final List<Rung> concluding = new ArrayList<>();

    /** The rungs of these parts, in order; those without an answer are left out. */
    static List<Rung> of(List<Part> parts) {
        WhyLadder ladder = new WhyLadder();
        for (Part part : parts) {
            if (part.title() != null && !part.named() && asks(part.title())) {
                ladder.add(Rung.of(part.title()));
            }
            ladder.addAll(part.blocks(), part.role() == Role.WHYS);
        }
        List<Rung> answered = answered(ladder.rungs);
        return answered.isEmpty() || answered.stream().anyMatch(Rung::marked)
                ? answered
                : Stream.concat(answered.stream(), answered(ladder.concluding).stream())
                        .toList();
    }

    private static List<Rung> answered(List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> !rung.answer().isBlank() && !Fillers.isFiller(rung.answer()))
                .toList();
    }

    private static boolean asks(Inline title) {
        return Rung.looksLike(title) || WHY.matcher(Words.bare(title.text())).matches();
    }

    private void addAll(List<Block> blocks, boolean underWhys) {
        for (Block block : blocks) {
            switch (block) {
                case Bullets bullets -> {
                    if (underWhys || looksLikeLadder(bullets)) {
                        bullets.items().forEach(item -> add(item, 0));
                    } else {
                        bullets.items()
                                .forEach(
                                        item -> ToldRootCause.in(item.content()).ifPresent(concluding::add));
                    }
                }
                case Table table -> add(table);
                case Paragraph paragraph -> add(paragraph, underWhys);
                case Quote quote ->
                    addAll(quote.blocks(), underWhys && !(quote.blocks().getFirst() instanceof Quote));
                default -> {}
            }
        }
    }

    // outside a part for whys a list is a ladder where at least two of its items ask why or begin with "because",
    // or where its one item asks why and a list is nested under it.
    static boolean looksLikeLadder(Bullets bullets) {
        long asking = bullets.items().stream()
                .filter(item -> Rung.looksLike(item.content()))
                .count();
        boolean nested =
                bullets.items().stream().flatMap(item -> item.nested().stream()).anyMatch(Bullets.class::isInstance);
        return asking >= 2 || (asking == 1 && bullets.items().size() == 1 && nested);
    }

    private void add(Item item, int depth) {
        if (!item.content().isBlank()) {
            add(Rung.of(item.content()));
        }
        if (depth >= DEEPEST) {
            return;
        }
        for (Block block : item.nested()) {
            if (block instanceof Bullets bullets && continues(bullets)) {
                bullets.items().forEach(each -> add(each, depth + 1));
            } else if (block instanceof Paragraph paragraph && isOpen()) {
                add(Rung.of(paragraph.content()));
            }
        }
    }

    /** Whether a nested list goes on with the ladder: it answers an open question, or asks or answers further. */
    private boolean continues(Bullets bullets) {
        return isOpen() || bullets.items().stream().anyMatch(item -> Rung.looksLike(item.content()));
    }

    private boolean isOpen() {
        return !rungs.isEmpty() && rungs.getLast().isOpen();
    }

    // an answer on a line or bullet of its own belongs to the question before it.
    private void add(Rung rung) {
        if (isOpen() && rung.question() == null) {
            rungs.set(rungs.size() - 1, rungs.getLast().answered(rung));
        } else {
            rungs.add(rung);
        }
    }

    private void add(Table table) {
        int answer = 1;
        for (int i = 0; i < table.head().size(); i++) {
            answer = ANSWER_HEADS.contains(Words.bare(table.head().get(i).text())) ? i : answer;
        }
        for (Row row : table.rows()) {
            if (answer >= row.cells().size() || answer == 0) {
                continue;
            }
            Rung answered = Rung.of(row.cells().get(answer));
            Rung asked = Rung.of(row.cells().get(answer - 1));
            boolean question = asked.question() != null;
            String said = answered.question() != null && answered.answer().isBlank() ? "" : answered.answer();
            rungs.add(new Rung(
                    question ? asked.question() : null, said, asked.marked() || answered.marked(), row.line()));
        }
    }

    // under a heading for whys, a paragraph that asks why begins a rung, also line by line; others answer it.
    private void add(Paragraph paragraph, boolean underWhys) {
        List<Inline> lines = paragraph.content().lines();
        boolean lineByLine =
                lines.size() > 1 && lines.stream().filter(Rung::looksLike).count() > 1;
        List<Inline> pieces = lineByLine ? lines : List.of(paragraph.content());
        for (Inline piece : pieces) {
            boolean instruction = piece.isWholly(Mark.EMPHASIS) && !isOpen();
            boolean rung = Rung.looksLike(piece)
                    && (underWhys || lineByLine || Rung.of(piece).question() != null);
            if ((rung || isOpen()) && !instruction) {
                add(Rung.of(piece));
            } else if (!instruction) {
                ToldRootCause.in(piece).ifPresent(concluding::add);
            }
        }
    }
}
