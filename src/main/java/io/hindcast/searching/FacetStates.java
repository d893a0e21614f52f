package io.hindcast.searching;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Keeps the numbering of facet values for the newest state of the index, since it costs more than a search. */
final class FacetStates {
    private volatile @Nullable Known newest;

    private record Known(IndexReader reader, SortedSetDocValuesReaderState state) {}

    SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
        Known known = newest;
        if (known == null || !known.reader().equals(reader)) {
            known = new Known(reader, new DefaultSortedSetDocValuesReaderState(reader, Fields.FACETS));
            newest = known;
        }
        return known.state();
    }
}
