package io.hindcast.reading.actions;

import io.hindcast.report.ActionState;

/** The words of state in the line of an action: beside what is struck through, before the task or at its end. */
final class StateMarks {
    private final TaskText text;
    private final ActionTraits traits;

    private StateMarks(TaskText text, ActionTraits traits) {
        this.text = text;
        this.traits = traits;
    }

    /** Takes them from the text into the traits, of which the first that tells a state wins. */
    static void take(TaskText text, ActionTraits traits) {
        StateMarks marks = new StateMarks(text, traits);
        marks.struck();
        marks.leading();
        marks.trailing();
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
