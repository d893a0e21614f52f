package io.hindcast.classifying;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for phrases as they stand, without regard to case; three dots in a phrase stand for up to three words. Most sentences
 * hold none, and are told by their words alone.
 */
final class Phrases {
    private static final String GAP = "...";
    /** Fails at once, whatever the text is: a match would be longer than any. */
    private static final Pattern NEVER = Pattern.compile("(?:x{30000}){30000}");

    private final List<String> phrases;
    private final Pattern pattern;
    private final WordSets needed;

    private Phrases(List<String> phrases, Pattern pattern, WordSets needed) {
        this.phrases = List.copyOf(phrases);
        this.pattern = pattern;
        this.needed = needed;
    }

    /** Any of these phrases, the longest first; none at all where the list is empty. */
    static Phrases any(List<String> phrases) {
        if (phrases.isEmpty()) {
            return new Phrases(phrases, Pattern.compile("(?!)"), new WordSets(List.of()));
        }
        String any = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrases::one)
                .collect(Collectors.joining("|"));
        return new Phrases(
                phrases,
                Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE),
                new WordSets(phrases.stream().map(Phrases::words).toList()));
    }

    /** The same phrases, but not where they follow what this regular expression matches. */
    Phrases notAfter(String regex) {
        return new Phrases(
                phrases, Pattern.compile("(?<!" + regex + ")" + pattern.pattern(), Pattern.CASE_INSENSITIVE), needed);
    }

    /** The phrases as the catalogue writes them. */
    List<String> all() {
        return phrases;
    }

    /** Whether one of them stands in this text. */
    boolean in(String text) {
        return needed.anyIn(text) && pattern.matcher(text).find();
    }

    /** A matcher of the phrases on this text. */
    Matcher matcher(String text) {
        return (needed.anyIn(text) ? pattern : NEVER).matcher(text);
    }

    /** The phrases as a regular expression. */
    String pattern() {
        return pattern.pattern();
    }

    /** The words of the phrase, the longest first, which is in the fewest texts. */
    static List<String> words(String phrase) {
        return Stream.of(phrase.split("\\W+"))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String one(String phrase) {
        return Stream.of(phrase.strip().split("\\s+"))
                .map(word -> word.equals(GAP) ? "(?:[\\w'’-]+\\s+){0,3}?" : quoted(word) + "\\s+")
                .collect(Collectors.joining())
                .replaceFirst("\\\\s\\+$", "");
    }

    private static String quoted(String word) {
        return Stream.of(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]"));
    }
}
