package io.hindcast.searching;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Counts hits by every facet, each with its other values beside those asked for; what labels give is counted from its own column. */
final class LabelSideways extends DrillSideways {

    LabelSideways(IndexSearcher searcher, SortedSetDocValuesReaderState state) {
        super(searcher, Fields.FACETS, state);
    }

    @Override
    protected Facets buildFacetsResult(
            FacetsCollector hits, FacetsCollector @Nullable [] beside, String @Nullable [] asked) throws IOException {
        Facets others = super.buildFacetsResult(hits, beside, asked);
        Map<String, Facets> labels = new HashMap<>();
        Facets ofHits = LabelFacets.of(hits);
        for (Facet facet : Facet.values()) {
            if (LabelNames.are(facet)) {
                int place = asked == null ? -1 : List.of(asked).indexOf(facet.id());
                labels.put(facet.id(), beside == null || place < 0 ? ofHits : LabelFacets.of(beside[place]));
            }
        }
        return new MultiFacets(labels, others);
    }
}
