package io.hindcast.classifying;

import io.hindcast.classifying.matching.CutText;

/**
 * A sentence of a report, its line (from 1), and what of it may count, cut into words: as long as {@code text}, with blanks where the
 * sentence denies, guesses or tells the fix.
 */
record Sentence(Place place, int line, String text, CutText words) {
    private static final int LONGEST_QUOTE = 240;

    /** What of the sentence may count. */
    String countable() {
        return words.text();
    }

    /** The sentence, or as much of it around these characters as fits a quote. */
    String quote(int from, int to) {
        if (text.length() <= LONGEST_QUOTE) {
            return text.strip();
        }
        int start = Math.max(0, Math.min(from, text.length() - LONGEST_QUOTE));
        int end = Math.min(text.length(), Math.max(to, start + LONGEST_QUOTE));
        int cutStart = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int cutEnd = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), cutStart);
        return (cutStart == 0 ? "" : "… ")
                + text.substring(cutStart, cutEnd).strip()
                + (cutEnd == text.length() ? "" : " …");
    }
}
