package io.hindcast.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What sets two catalogues' lists of phrases apart: phrases that only one of them has. A text with none of them is told alike by both. */
final class PhraseChange {
    /** So many that looking for them costs more than it spares. */
    private static final int MANY = 50;

    private final boolean everything;
    private final List<List<String>> phrases;

    private PhraseChange(boolean everything, List<List<String>> phrases) {
        this.everything = everything || phrases.size() > MANY;
        this.phrases = phrases;
    }

    /** The change between the lists of two catalogues, list by list. */
    static PhraseChange between(List<Phrases> before, List<Phrases> after) {
        List<List<String>> changed = new ArrayList<>();
        boolean reordered = false;
        for (int i = 0; i < before.size(); i++) {
            List<String> was = before.get(i).all();
            List<String> is = after.get(i).all();
            List<String> common = was.stream().filter(is::contains).toList();
            reordered |= !common.equals(is.stream().filter(was::contains).toList());
            Stream.concat(was.stream(), is.stream())
                    .filter(phrase -> !common.contains(phrase))
                    .map(Phrases::words)
                    .forEach(words -> changed.add(words.stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList()));
        }
        return new PhraseChange(reordered, changed);
    }

    /** Whether every text may be told otherwise. */
    boolean isEverything() {
        return everything;
    }

    /** Whether no text is told otherwise. */
    boolean isNothing() {
        return phrases.isEmpty() && !everything;
    }

    /** Whether this text, or a part of it, may be told otherwise. */
    boolean concerns(String text) {
        if (phrases.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(words -> words.stream().allMatch(lower::contains));
    }
}
