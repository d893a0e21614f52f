package io.hindcast.searching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence like the one that was asked about: how like, from 0 (no word in common) to 1 (the same words), and the words that both use. */
public record Alike<T>(T sentence, double likeness, List<String> shared) {

    /** How like two sentences must be at least, and how many telling words they must have in common. */
    public record Bar(double likeness, int sharedWords) {}

    /** Copies the list. */
    public Alike {
        shared = List.copyOf(shared);
    }

    /** Whether the two are at least so much alike. */
    public boolean clears(Bar bar) {
        return likeness >= bar.likeness() && shared.size() >= bar.sharedWords();
    }

    /** The same, not counting the words of these names as shared. */
    public Alike<T> without(Collection<String> names) {
        Set<String> words = names.stream()
                .flatMap(name -> WordWeights.words(name).keySet().stream())
                .collect(Collectors.toSet());
        return new Alike<>(
                sentence,
                likeness,
                shared.stream()
                        .filter(word ->
                                WordWeights.words(word).keySet().stream().noneMatch(words::contains))
                        .toList());
    }
}
