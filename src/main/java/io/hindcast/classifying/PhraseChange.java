package io.hindcast.classifying;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sets two catalogues' lists of phrases apart: phrases that only one of them has. A text with none of them is told alike by both. */
final class PhraseChange {
    /** So many that looking for them costs more than it spares. */
    private static final int MANY = 50;

    private final boolean everything;
    private final List<List<String>> phrases;

    private PhraseChange(List<List<String>> phrases) {
        this.everything = phrases.size() > MANY;
        this.phrases = phrases;
    }

    /** The change between the lists of two catalogues, list by list; a phrase that stands elsewhere in its list goes and comes. */
    static PhraseChange between(List<Phrases> before, List<Phrases> after) {
        return new PhraseChange(IntStream.range(0, before.size())
                .boxed()
                .flatMap(i -> DiffUtils.diff(before.get(i).all(), after.get(i).all()).getDeltas().stream())
                .flatMap(change -> Stream.of(change.getSource(), change.getTarget()))
                .flatMap(side -> side.getLines().stream())
                .map(PhraseChange::words)
                .distinct()
                .toList());
    }

    private static List<String> words(String phrase) {
        return Phrases.words(phrase).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
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
