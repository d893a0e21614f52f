package io.hindcast.reading.labels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The latest answers to what is asked of headings and labels: archives repeat them in report after report. */
final class Answers<T> {
    private static final int MOST_KEPT = 2_000;
    private static final int LONGEST_KEPT = 200;

    private final Map<String, T> kept = new ConcurrentHashMap<>();
    private final Function<String, T> question;

    /** Answers to this question, which must depend on nothing but the words. */
    Answers(Function<String, T> question) {
        this.question = question;
    }

    /** The answer for these words; asked anew where it was not kept. */
    T of(String words) {
        T known = kept.get(words);
        if (known == null) {
            known = question.apply(words);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            if (words.length() <= LONGEST_KEPT) {
                kept.put(words, known);
            }
        }
        return known;
    }
}
