package io.hindcast.classifying;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for phrases as they stand, without regard to case; three dots in a phrase stand for up to three words. */
final class Phrases {
    private Phrases() {}

    /** A pattern for any of these phrases, the longest first; for none at all where the list is empty. */
    static Pattern any(List<String> phrases) {
        if (phrases.isEmpty()) {
            return Pattern.compile("(?!)");
        }
        String any = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrases::one)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static String one(String phrase) {
        return Stream.of(phrase.strip().split("\\s+"))
                .map(word -> word.equals("...") ? "(?:[\\w'’-]+\\s+){0,3}?" : quoted(word) + "\\s+")
                .collect(Collectors.joining())
                .replaceFirst("\\\\s\\+$", "");
    }

    private static String quoted(String word) {
        return Stream.of(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]"));
    }
}
