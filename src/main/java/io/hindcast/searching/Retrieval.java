package io.hindcast.searching;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways.ConcurrentDrillSidewaysResult;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/** Fetches hits, their passages and the facet counts from one state of the index. */
final class Retrieval {
    private static final SortField NEWEST =
            LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    private static final SortField LONGEST =
            LongField.newSortField(Fields.RESTORE, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    private static final SortField BY_KEY = new SortField(Fields.ORDER, SortField.Type.STRING);
    private static final Set<String> INCIDENT = Set.of(Fields.INCIDENT);

    private final IndexSearcher searcher;
    private final FacetStates facets;
    private final long start;

    /** Works on this state of the index; {@code start} is when the question came, by {@link System#nanoTime()}. */
    Retrieval(IndexSearcher searcher, FacetStates facets, long start) {
        this.searcher = searcher;
        this.facets = facets;
        this.start = start;
    }

    /** The page of hits that a request asks for. */
    SearchResult find(DrillDownQuery query, Map<Section, Query> highlights, SearchRequest request) throws IOException {
        boolean everything = request.query().isBlank();
        SearchOrder order = everything && request.order() == SearchOrder.RELEVANCE ? SearchOrder.DATE : request.order();
        return fetch(query, sort(order), request.offset(), request.limit(), page -> hits(page, highlights));
    }

    /** The reports that share most with a text or report. */
    SearchResult like(Telling telling, DrillDownQuery query, int limit) throws IOException {
        return fetch(query, sort(SearchOrder.RELEVANCE), 0, limit, page -> {
            List<List<String>> shared = telling.shared(searcher, page);
            List<Hit> hits = new ArrayList<>();
            for (Hit hit : hits(page, telling.highlights())) {
                hits.add(hit.sharing(shared.get(hits.size())));
            }
            return hits;
        });
    }

    /** Makes hits of a page of documents. */
    private interface Page {
        List<Hit> hits(ScoreDoc[] documents) throws IOException;
    }

    private SearchResult fetch(DrillDownQuery query, Sort sort, int offset, int limit, Page page) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return new SearchResult(0, List.of(), Map.of(), took());
        }
        ConcurrentDrillSidewaysResult<TopFieldDocs> found = new LabelSideways(
                        searcher, facets.of(searcher.getIndexReader()))
                .search(query, new TopFieldCollectorManager(sort, Math.max(1, offset + limit), Integer.MAX_VALUE));
        ScoreDoc[] top = found.collectorResult.scoreDocs;
        ScoreDoc[] shown = Arrays.copyOfRange(top, Math.min(offset, top.length), Math.min(offset + limit, top.length));
        TopFieldCollector.populateScores(shown, searcher, query);
        return new SearchResult(
                found.collectorResult.totalHits.value(), page.hits(shown), FacetCounts.of(found.facets), took());
    }

    private List<Hit> hits(ScoreDoc[] page, Map<Section, Query> highlights) throws IOException {
        int[] documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
        List<Passages.Found> passages = page.length > SearchRequest.MOST_WITH_PASSAGES
                ? Collections.nCopies(page.length, Passages.NONE)
                : new Passages(searcher).of(highlights, documents);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : page) {
            Passages.Found matches = passages.get(hits.size());
            hits.add(new Hit(incident(found.doc), found.score, matches.title(), matches.snippets(), List.of()));
        }
        return hits;
    }

    private Incident incident(int document) throws IOException {
        Document stored = searcher.storedFields().document(document, INCIDENT);
        BytesRef card = stored.getBinaryValue(Fields.INCIDENT);
        Incident incident = IncidentCard.read(card.bytes, card.offset, card.length);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues names = DocValues.getBinary(leaf.reader(), Fields.LABELS);
        return names.advanceExact(document - leaf.docBase)
                ? incident.called(LabelNames.read(names.binaryValue()))
                : incident;
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Sort sort(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, BY_KEY);
            case DATE -> new Sort(NEWEST, BY_KEY);
            case RESTORE -> new Sort(LONGEST, NEWEST, BY_KEY);
        };
    }
}
