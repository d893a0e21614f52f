package io.hindcast.insight.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How alike two sets of words are, from 0 to 1: the weight of the words that both have, divided by the weight of all words of
 * either (Jaccard's coefficient, weighted). A word weighs ln(1 + n/d), where d of n sets have it (Spärck Jones, <i>A statistical
 * interpretation of term specificity</i>, 1972), so that "template" says little.
 */
final class WordLikeness {
    private final Map<String, Integer> sets = new HashMap<>();
    private final int count;

    WordLikeness(Collection<Set<String>> all) {
        count = all.size();
        all.forEach(words -> words.forEach(word -> sets.merge(word, 1, Integer::sum)));
    }

    double between(Set<String> some, Set<String> others) {
        Set<String> either = new HashSet<>(some);
        either.addAll(others);
        double shared = weight(some.stream().filter(others::contains).toList());
        return either.isEmpty() ? 0 : shared / weight(either);
    }

    private double weight(Collection<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log1p((double) count / sets.getOrDefault(word, 1)))
                .sum();
    }
}
