package io.hindcast.reading.actions;

import io.hindcast.reading.words.Cue;
import io.hindcast.report.ActionState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of state in the line of an action: beside what is struck through, before the task or at its end. */
final class StateMarks {
    private static final Cue REFERRED = Cue.of(
            "([,;:(–—-]?)\\s+(?i:done|completed?|fixed|implemented|merged|resolved|closed|finished|deployed|shipped|delivered|addressed)"
                    + " (?i:in|via|by|with|through|as|under) (?i:pr |pull request |issue |commit )?"
                    + "(?:https?://\\S{4,400}|#\\d{1,8}|[A-Z]{2,10}-\\d{1,6})[\\s).]{0,3}$");
    private static final Pattern NOT_YET = Pattern.compile("\\b(?i:not|be|being|yet)\\W*$");

    private final TaskText text;
    private final ActionTraits traits;

    private StateMarks(TaskText text, ActionTraits traits) {
        this.text = text;
        this.traits = traits;
    }

    /** Takes them from the text into the traits, of which the first that tells a state wins. */
    static void take(TaskText text, ActionTraits traits) {
        StateMarks marks = new StateMarks(text, traits);
        marks.referred();
        marks.struck();
        marks.leading();
        marks.trailing();
    }

    // "done in", "fixed by" and the like before a link, an address or a number of a ticket end a task and say
    // that it is done.
    private void referred() {
        Matcher found = REFERRED.first(text.words());
        if (found == null
                || NOT_YET.matcher(text.words().substring(0, found.start(1))).find()) {
            return;
        }
        boolean parted = found.group(1).length() > 0
                || !StruckText.beside(text.content(), text.words()).isEmpty();
        if (parted) {
            traits.state(ActionState.DONE);
            text.blank(found.start(), text.words().length());
        }
    }

    // struck through is done, unless words beside it say that it was dropped.
    private void struck() {
        String words = StruckText.beside(text.content(), text.words());
        for (int i = 0; i < words.length(); i++) {
            boolean starts =
                    Character.isLetter(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)));
            String phrase = starts ? StateWords.phraseAt(words, i) : "";
            if (!phrase.isEmpty()) {
                traits.state(StateWords.ofCell(phrase));
                if (words.substring(i + phrase.length()).isBlank()) {
                    text.blank(i, i + phrase.length());
                }
            }
        }
        traits.state(words.isEmpty() ? null : ActionState.DONE);
    }

    // a state in capitals, in bold, or before a colon leads the task; one in capitals or bold, a tick, or a
    // sentence that is nothing else may end it.
    private void leading() {
        String words = text.words();
        int start = text.firstWord();
        String phrase = start < 0 ? "" : StateWords.phraseAt(words, start);
        int end = start + phrase.length();
        if (phrase.isEmpty()) {
            return;
        }
        String after = words.substring(end).stripLeading();
        boolean parted =
                after.startsWith(":") || after.startsWith("- ") || after.startsWith("– ") || after.startsWith("— ");
        if (parted || text.isShouted(start, end) || !Character.isLetter(phrase.charAt(0))) {
            traits.state(StateWords.ofCell(phrase));
            int rest = words.length() - after.length();
            text.blank(0, parted ? rest + 1 : end);
        }
    }

    private void trailing() {
        String words = text.words();
        int end = words.length();
        while (end > 0 && " .!)*".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int start = Math.max(0, end - 14); start < end; start++) {
            boolean wordStart = start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1));
            String phrase = wordStart ? StateWords.phraseAt(words, start) : "";
            if (!phrase.isEmpty() && start + phrase.length() >= end - 1 && start > 0 && marksEnd(words, start, end)) {
                traits.state(StateWords.ofCell(phrase));
                text.blankFrom(start);
                return;
            }
        }
    }

    private boolean marksEnd(String words, int start, int end) {
        String before = words.substring(0, start).stripTrailing();
        boolean parted = before.endsWith("-") || before.endsWith("–") || before.endsWith("—") || before.endsWith(":");
        boolean sentence = before.endsWith(".") && Character.isUpperCase(words.charAt(start));
        return parted || sentence || text.isShouted(start, end) || !Character.isLetter(words.charAt(start));
    }
}
