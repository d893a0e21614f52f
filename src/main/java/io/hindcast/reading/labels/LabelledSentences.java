package io.hindcast.reading.labels;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph that is written as a chain of labels, "Start 07:10, end 08:25. Cause: the disk was full. Fix: logs are rotated." */
public final class LabelledSentences {
    private static final int MOST_TEXT = 2_000;
    private static final Pattern PARTED = Pattern.compile("[;,|] ");
    private static final Cue NEXT = Cue.of("(?<=[.!?)]) (?=\\p{Lu}[\\p{L} -]{1,24}: )");
    private static final Pattern INSTANT = Pattern.compile("(\\p{L}{2,14}):? (?:at )?(?=[~\\d])(.{1,60})");

    private final List<Inline> facts = new ArrayList<>();
    private final List<Inline> prose = new ArrayList<>();
    private final List<List<Inline>> parts = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private boolean tellsCause;
    private boolean inPart;
    private int led;
    private int sentences;

    private LabelledSentences() {}

    // sentences of one paragraph, two or more of them and at least half, that are led by labels of parts or
    // facts stand like lines of their own; "Start 07:10, end 08:25" tells two instants.
    /** Its facts, its other words and its parts as paragraphs of their own; the paragraph alone where it is no such chain. */
    static List<Block> apart(Paragraph paragraph) {
        Inline content = paragraph.content();
        if (content.text().length() > MOST_TEXT || content.text().indexOf(':') < 0) {
            return List.of(paragraph);
        }
        LabelledSentences chain = new LabelledSentences();
        Sentences.of(content).forEach(chain::parted);
        boolean led = chain.labels.size() >= 2 || (chain.tellsCause && chain.sentences > 1);
        return led && chain.led * 2 >= chain.sentences ? chain.blocks() : List.of(paragraph);
    }

    /** Whether this sentence is led by a label, or tells facts one after another. */
    public static boolean isLed(Inline sentence) {
        return LineLabel.plainEnd(sentence.text()) > 0
                || !new LabelledSentences().facts(sentence).isEmpty();
    }

    // "the power went in building B. Fix: ..." ends a sentence, though "B." might be short for something
    private void parted(Inline sentence) {
        int from = 0;
        for (Matcher next = NEXT.first(sentence.text()); next != null; next = NEXT.next(next, sentence.text())) {
            add(sentence.part(from, next.start()));
            from = next.end();
        }
        add(sentence.from(from));
    }

    private void add(Inline sentence) {
        sentences++;
        List<Inline> told = facts(sentence);
        LineLabel label = LineLabel.of(sentence);
        Role role = label == null ? null : HeadingWords.exact(label.words());
        boolean part = role != null && role.tellsOfIncident();
        tellsCause |= role == Role.ROOT_CAUSE;
        if (!told.isEmpty()) {
            facts.addAll(told);
        } else if (startsPart(label, sentence)) {
            parts.add(new ArrayList<>(List.of(sentence)));
        } else if (part || (label != null && label.isFact())) {
            facts.add(sentence);
        } else {
            (inPart ? parts.getLast() : prose).add(sentence);
            return;
        }
        inPart = told.isEmpty() && startsPart(label, sentence);
        led++;
        if (label != null) {
            labels.add(Words.bare(label.words()));
        }
    }

    private static boolean startsPart(@Nullable LineLabel label, Inline sentence) {
        return label != null && (isAction(label) || label.startsPart(sentence.oneLine()));
    }

    private static boolean isAction(LineLabel label) {
        return HeadingWords.exact(label.words()) == Role.ACTIONS;
    }

    /** The facts that this sentence tells one after another; empty where it tells anything else. */
    private List<Inline> facts(Inline sentence) {
        List<Inline> told = new ArrayList<>();
        String text = sentence.oneLine();
        for (String each : PARTED.split(text.endsWith(".") ? text.substring(0, text.length() - 1) : text, -1)) {
            String fact = fact(each.strip());
            if (fact.isEmpty()) {
                return List.of();
            }
            told.add(Inline.plain(fact, sentence.line(), sentence.column()));
        }
        told.forEach(each ->
                labels.add(Words.bare(each.text().substring(0, each.text().indexOf(':')))));
        return told;
    }

    private static String fact(String text) {
        int colon = LineLabel.plainEnd(capital(text));
        if (colon > 0 && FactLabels.knows(field(text.substring(0, colon)))) {
            return text;
        }
        Matcher instant = INSTANT.matcher(text);
        if (!instant.matches() || MilestoneLabels.of(field(instant.group(1))) == null) {
            return "";
        }
        String time = instant.group(2);
        Stamp stamp = Stamp.timedAt(time, Days.UNKNOWN);
        boolean alone = stamp != null && stamp.untilTime() == null && stamp.end() >= time.length();
        return alone ? instant.group(1) + ": " + time : "";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Field field(String label) {
        return new Field(Words.bare(label), label, "", 1);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (List<Inline> lines : List.of(facts, prose)) {
            if (!lines.isEmpty()) {
                blocks.add(new Paragraph(Inline.joined(lines), lines.getFirst().line()));
            }
        }
        for (List<Inline> part : parts) {
            Inline first = part.getFirst();
            LineLabel label = LineLabel.of(first);
            if (label != null && isAction(label)) {
                blocks.add(new Paragraph(first.part(0, label.end()), first.line()));
                blocks.add(list(first.from(label.end()), part));
            } else {
                blocks.add(new Paragraph(Inline.joined(part), first.line()));
            }
        }
        return blocks;
    }

    /** What is to be done, each sentence an item: the rest of the first one and those after it. */
    private static Block list(Inline rest, List<Inline> part) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(withoutStop(rest), null, List.of(), rest.line()));
        part.stream()
                .skip(1)
                .map(LabelledSentences::withoutStop)
                .forEach(each -> items.add(new Item(each, null, List.of(), each.line())));
        return new Bullets(false, items, rest.line());
    }

    private static Inline withoutStop(Inline sentence) {
        return sentence.text().endsWith(".") ? sentence.part(0, sentence.text().length() - 1) : sentence;
    }
}
