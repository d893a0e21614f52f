package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.regex.Matcher;

/** The words of timeline entries. */
final class EntryText {
    // behind a day, the day until which it goes and the part of the day are no words of the entry.
    private static final Cue MORE_OF_THE_DAY = Cue.ofAnyCase(
            "^(?:(?:→|->|to|until|–|—|-) ?(?:\\d{4}-)?\\d{1,2}-\\d{1,2}|(?:early |late |mid-?)?(?:morning|afternoon|evening|night|noon|midday))"
                    + "[ *_)]{0,3}(?:[:–—-]+ ?|$)");

    private EntryText() {}

    /** What is left of this text behind its stamp. */
    static String rest(String text, Stamp stamp) {
        String rest = Words.squeeze(text.substring(Math.min(text.length(), stamp.end())));
        Matcher more = stamp.date() == null || stamp.isTimed() ? null : MORE_OF_THE_DAY.first(rest);
        return more == null ? rest : rest.substring(more.end());
    }

    /** What is left of this text behind these words and the signs after them. */
    static String without(String words, String text) {
        int start = words.length();
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether these are three words at most. */
    static boolean isShort(String rest) {
        return rest.split(" ", -1).length <= 3;
    }

    /** The words of these blocks, up to some hundred characters. */
    static String firstWords(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Inline text : Texts.of(blocks)) {
            if (words.length() < 300) {
                words.append(words.isEmpty() ? "" : " ").append(text.oneLine());
            }
        }
        return Words.brief(words.toString(), 600);
    }

    /** This text behind a time that is struck through, where the time behind it corrects that one; else as it is. */
    static Inline unstruck(Inline content) {
        if (!content.startsWith(Mark.STRUCK) || content.isWholly(Mark.STRUCK)) {
            return content;
        }
        Inline rest = content.from(content.spans().stream()
                .filter(span -> span.mark() == Mark.STRUCK)
                .mapToInt(Inline.Span::to)
                .findFirst()
                .orElse(0));
        return Stamp.startsTimed(rest.text()) ? rest : content;
    }
}
