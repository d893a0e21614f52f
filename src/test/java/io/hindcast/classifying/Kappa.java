package io.hindcast.classifying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cohen's kappa: how far two readings of the same things agree beyond chance, 1 for always, 0 for chance alone. (po − pe) / (1 −
 * pe) with po the share of pairs that agree and pe the share expected from how often each reading uses each label (Cohen, <i>A
 * coefficient of agreement for nominal scales</i>, Educational and Psychological Measurement 20(1), 1960, 37–46).
 */
final class Kappa {
    private Kappa() {}

    static double of(List<Pair> pairs) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> second = new HashMap<>();
        int same = 0;
        for (Pair pair : pairs) {
            first.merge(pair.first(), 1, Integer::sum);
            second.merge(pair.second(), 1, Integer::sum);
            same += pair.first().equals(pair.second()) ? 1 : 0;
        }
        double n = pairs.size();
        double expected = first.entrySet().stream()
                .mapToDouble(one -> one.getValue() * second.getOrDefault(one.getKey(), 0) / (n * n))
                .sum();
        return (same / n - expected) / (1 - expected);
    }

    record Pair(String first, String second) {}
}
