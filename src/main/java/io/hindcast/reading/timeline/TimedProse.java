package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A paragraph of a timeline that tells its events in sentences, "At 10:05 the gateway failed. At 10:10 an alert paged Ann." */
final class TimedProse {
    private static final Cue TOLD = Cue.ofAnyCase(
            "\\b(?:at|by|around|about|from) (?:about |around |approximately |roughly |~)?(?=\\d{1,2}(?:[:.]\\d\\d\\b| ?[ap]\\.?m\\b))");

    /** Where a sentence goes on with another time: "the key was renewed, and at 13:27 all was well". */
    private static final Cue NEXT = Cue.ofAnyCase(
            "(?:[,;]|,? (?:and|then|but|while))(?: (?:and|then|but))? (?=(?:at|by) (?:about |around )?\\d{1,2}(?:[:.]\\d\\d\\b| ?[ap]\\.?m\\b))");

    private static final int LEAST_PARAGRAPHS = 3;

    private TimedProse() {}

    // a paragraph of a timeline that begins with a word and has a time in two or more of its sentences tells an
    // event in each of these; a sentence without a time belongs to the event before it.
    /** Its events; empty where it is no such paragraph. */
    static List<Entry> entries(Inline content, Days days) {
        String text = content.text().stripLeading();
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || startsLines(content, days)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Inline sentence : Sentences.of(content)) {
            for (Inline clause : clauses(sentence)) {
                Entry entry = entry(clause, days);
                if (entry != null) {
                    entries.add(entry);
                } else if (!entries.isEmpty()) {
                    entries.add(entries.removeLast().plus(clause.oneLine()));
                }
            }
        }
        return entries.size() < 2 ? List.of() : entries;
    }

    // in a report without a timeline, three paragraphs of a part or more that begin with a time tell an event
    // each.
    /** The events of paragraphs that begin with times; empty where there are fewer than three in each part. */
    static List<Entry> paragraphs(ReportDraft draft) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : draft.parts()) {
            List<Entry> told = part.role().mayTellEvents() ? paragraphs(part, draft.days()) : List.of();
            if (told.size() >= LEAST_PARAGRAPHS) {
                entries.addAll(told);
            }
        }
        return entries;
    }

    private static List<Entry> paragraphs(Part part, Days days) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : part.blocks()) {
            String text =
                    block instanceof Paragraph paragraph ? paragraph.content().oneLine() : "";
            Stamp led = timed(text, days);
            if (led != null && led.untilTime() == null) {
                entries.add(new Entry(led, EntryText.rest(text, led), block.line(), false));
            }
        }
        return entries;
    }

    private static List<Inline> clauses(Inline sentence) {
        List<Inline> clauses = new ArrayList<>();
        int from = 0;
        for (Matcher next = NEXT.first(sentence.text()); next != null; next = NEXT.next(next, sentence.text())) {
            clauses.add(sentence.part(from, next.start()));
            from = next.end();
        }
        clauses.add(sentence.part(from, sentence.text().length()));
        return clauses;
    }

    /** Whether two of its lines and more, and half of them, begin with a time, as in a list without bullets. */
    private static boolean startsLines(Inline content, Days days) {
        List<Inline> lines = content.lines();
        long led =
                lines.stream().filter(line -> timed(line.text(), days) != null).count();
        return led >= 2 && led * 2 >= lines.size();
    }

    private static @Nullable Entry entry(Inline sentence, Days days) {
        String text = sentence.oneLine();
        Stamp led = timed(text, days);
        if (led != null) {
            return new Entry(led, EntryText.rest(text, led), sentence.line(), false);
        }
        Matcher told = TOLD.first(text);
        Stamp stamp = told == null ? null : timed(text.substring(told.end()), days);
        return stamp == null ? null : new Entry(stamp, Words.squeeze(text), sentence.line(), false);
    }

    private static @Nullable Stamp timed(String text, Days days) {
        Stamp stamp = Stamp.at(text, days);
        return stamp != null && stamp.time() != null ? stamp : null;
    }
}
