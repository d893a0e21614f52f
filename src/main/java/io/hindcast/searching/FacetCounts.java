package io.hindcast.searching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;

/** Reads the counts of every facet, in the order in which each is shown. */
final class FacetCounts {
    private static final int MOST = 1_000;

    private FacetCounts() {}

    static Map<Facet, List<FacetCount>> of(Facets facets) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetResult result = facets.getTopChildren(MOST, facet.id());
            counts.put(facet, result == null ? List.of() : ordered(facet, result));
        }
        return counts;
    }

    private static List<FacetCount> ordered(Facet facet, FacetResult result) {
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        return Arrays.stream(result.labelValues)
                .map(value -> new FacetCount(value.label, value.value.intValue()))
                .sorted(
                        switch (facet) {
                            case YEAR -> byValue.reversed();
                            case SEVERITY -> byValue;
                            default ->
                                Comparator.comparingInt(FacetCount::count)
                                        .reversed()
                                        .thenComparing(byValue);
                        })
                .toList();
    }
}
