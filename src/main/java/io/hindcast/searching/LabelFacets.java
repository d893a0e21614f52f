package io.hindcast.searching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Counts the names that labels give to the reports found. */
final class LabelFacets extends Facets {
    private final Map<Facet, Map<String, Integer>> counts = new HashMap<>();

    private LabelFacets() {}

    /** Counts over these hits. */
    static LabelFacets of(FacetsCollector hits) throws IOException {
        LabelFacets facets = new LabelFacets();
        for (Map.Entry<BytesRef, int[]> set : sets(hits).entrySet()) {
            facets.add(LabelNames.read(set.getKey()), set.getValue()[0]);
        }
        return facets;
    }

    /** How many of the hits have each set of names. */
    private static Map<BytesRef, int[]> sets(FacetsCollector hits) throws IOException {
        Map<BytesRef, int[]> sets = new HashMap<>();
        for (MatchingDocs matching : hits.getMatchingDocs()) {
            BinaryDocValues names = DocValues.getBinary(matching.context().reader(), Fields.LABELS);
            DocIdSetIterator found = matching.bits().iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (names.advanceExact(doc)) {
                    int[] count = sets.get(names.binaryValue());
                    if (count == null) {
                        count = new int[1];
                        sets.put(BytesRef.deepCopyOf(names.binaryValue()), count);
                    }
                    count[0]++;
                }
            }
        }
        return sets;
    }

    private void add(LabelNames names, int reports) {
        for (Facet facet : Facet.values()) {
            if (LabelNames.are(facet)) {
                Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, none -> new HashMap<>());
                names.of(facet).stream()
                        .filter(ReportDocument::isName)
                        .distinct()
                        .forEach(name -> ofFacet.merge(name, reports, Integer::sum));
            }
        }
    }

    private Map<String, Integer> of(String facet) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(facet))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    private static FacetResult result(String facet, Map<String, Integer> names, int most) {
        LabelAndValue[] values = names.entrySet().stream()
                .map(entry -> new LabelAndValue(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((LabelAndValue one) -> -one.value.intValue())
                        .thenComparing(one -> one.label))
                .limit(most)
                .toArray(LabelAndValue[]::new);
        return new FacetResult(
                facet,
                new String[0],
                Arrays.stream(values).mapToInt(one -> one.value.intValue()).sum(),
                values,
                names.size());
    }

    @Override
    public FacetResult getAllChildren(String facet, String... path) {
        return result(facet, of(facet), Integer.MAX_VALUE);
    }

    @Override
    public FacetResult getTopChildren(int most, String facet, String... path) {
        return result(facet, of(facet), most);
    }

    @Override
    public Number getSpecificValue(String facet, String... path) {
        return of(facet).getOrDefault(path[0], 0);
    }

    @Override
    public List<FacetResult> getAllDims(int most) {
        return counts.entrySet().stream()
                .map(entry -> result(entry.getKey().id(), entry.getValue(), most))
                .toList();
    }
}
