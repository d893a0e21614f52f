package io.hindcast.lessons;

import static java.util.stream.Collectors.groupingBy;

import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.searching.Alike;
import io.hindcast.searching.Alike.Bar;
import io.hindcast.searching.AlikeSentences;
import io.hindcast.searching.WordWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of whys that say the same: around each why that many others are like, those others, and then, twice, all that are
 * like what they have in common. A why is in one group at most, the largest first. No chain of neighbors is followed further, so that a
 * group stays about one thing.
 */
final class WhyLikenesses {
    private static final Bar NEIGHBOR = new Bar(0.3, 3);
    private static final Bar MIDDLE = new Bar(0.25, 2);

    private static final int PASSES = 2;

    private final AlikeSentences<String> index;
    private final Map<String, List<Told>> byWords;
    private final List<List<Told>> groups = new ArrayList<>();

    WhyLikenesses(WordWeights weights, Collection<List<Told>> told) {
        byWords = told.stream()
                .flatMap(List::stream)
                .filter(one -> one.part() == Part.LAST_BUT_ONE_WHY)
                .collect(groupingBy(Told::words, LinkedHashMap::new, Collectors.toList()));
        index = weights.index(byWords.keySet(), words -> words);
        Map<String, List<String>> neighbors = new HashMap<>();
        byWords.keySet().forEach(why -> neighbors.put(why, sentences(index.to(why, NEIGHBOR))));
        Set<String> left = new LinkedHashSet<>(byWords.keySet());
        byWords.keySet().stream()
                .sorted(Comparator.comparingInt((String why) ->
                                -reports(neighbors.getOrDefault(why, List.of())).size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(why -> gather(why, neighbors.getOrDefault(why, List.of()), left));
    }

    /** The groups of two reports or more, the largest first. */
    List<List<Told>> groups() {
        return groups;
    }

    private void gather(String seed, List<String> neighbors, Set<String> left) {
        if (!left.contains(seed)) {
            return;
        }
        Set<String> group = new LinkedHashSet<>(List.of(seed));
        neighbors.stream().filter(left::contains).forEach(group::add);
        for (int pass = 0; pass < PASSES && group.size() > 1; pass++) {
            sentences(index.toAll(List.copyOf(group), MIDDLE)).stream()
                    .filter(left::contains)
                    .forEach(group::add);
        }
        left.removeAll(group);
        List<Told> all = reports(group);
        if (all.size() > 1) {
            groups.add(all);
        }
    }

    private List<Told> reports(Collection<String> whys) {
        return whys.stream()
                .flatMap(why -> byWords.getOrDefault(why, List.of()).stream())
                .toList();
    }

    private static List<String> sentences(List<Alike<String>> alike) {
        return alike.stream().map(Alike::sentence).toList();
    }
}
