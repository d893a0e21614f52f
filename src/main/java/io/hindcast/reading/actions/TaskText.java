package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.words.Fillers;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line that tells an action, while its traits are taken from it: what was a trait is blanked out, and every
 * other character keeps its place, so that bold, struck and linked stretches can be told.
 */
final class TaskText {
    private final Inline content;
    private final StringBuilder text;
    private @Nullable String words;

    TaskText(Inline content) {
        this.content = content;
        this.text = new StringBuilder(content.text().replace('\n', ' '));
    }

    /** The line as it was written. */
    Inline content() {
        return content;
    }

    /** What is left of it, with a blank for each character that was taken. */
    String words() {
        String known = words;
        if (known == null) {
            known = text.toString();
            words = known;
        }
        return known;
    }

    /** Whether a letter or a figure stands in this text. */
    static boolean holdsWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the characters from here up to before there; places outside the line are none. */
    void blank(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            text.setCharAt(i, ' ');
        }
        words = null;
    }

    /** Takes all characters from here on. */
    void blankFrom(int from) {
        blank(from, text.length());
    }

    /** Where its first word or sign begins, marks of emphasis and opening brackets left out; -1 where something else comes first. */
    int firstWord() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
                return i;
            }
            if (" *_[`(\"".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the word between these places is written in capitals, in bold or as code. */
    boolean isShouted(int start, int end) {
        String word = text.substring(start, Math.min(end, text.length()));
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || spans(Mark.STRONG, start, end) || spans(Mark.CODE, start, end);
    }

    private boolean spans(Mark mark, int start, int end) {
        return content.spans().stream()
                .anyMatch(span -> span.mark() == mark
                        && span.from() >= start - 1
                        && span.from() <= start
                        && span.to() <= end + 2);
    }

    /** The task: what is left, or the whole line where no word is; blank where it is a place to fill in. */
    String task() {
        String task = Fillers.unbraced(Fillers.undangled(words()));
        if (!holdsWord(task)) {
            String whole = content.oneLine();
            return Fillers.isFiller(whole) || Fillers.isSlot(whole) ? "" : whole;
        }
        return Fillers.isSlot(task) || isSlotIn(task) ? "" : task;
    }

    private boolean isSlotIn(String task) {
        String whole = content.oneLine();
        int open = whole.indexOf("{{");
        int close = whole.indexOf("}}");
        return open == 0 && close > 0 && Fillers.isSlot(whole.substring(0, close + 2)) && task.length() < close + 40;
    }
}
