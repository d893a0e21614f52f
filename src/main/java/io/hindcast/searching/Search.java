package io.hindcast.searching;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.syntax.Misread;
import io.hindcast.searching.syntax.Node;
import io.hindcast.searching.syntax.QueryParser;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Answers questions to the index. */
@Service
public final class Search {
    private final SearchIndex index;
    private final Narrowing narrowing;

    Search(SearchIndex index, ObjectProvider<ServiceDirectory> directory, CurrentCatalogue catalogue) {
        this.index = index;
        this.narrowing = new Narrowing(directory::getObject, catalogue);
    }

    /** Finds the reports that a request asks for, or says what is wrong with its query. */
    public SearchAnswer find(SearchRequest request) {
        long start = System.nanoTime();
        Node meaning;
        try {
            meaning = QueryParser.parse(request.query());
        } catch (Misread misread) {
            return new QueryProblem(misread.column(), misread.length(), misread.reason(), misread.advice());
        }
        return Translation.of(meaning)
                .<SearchAnswer>map(query -> find(request, query, start))
                .orElseGet(() -> tooCommon(request.query()));
    }

    private SearchResult find(SearchRequest request, Translation.Outcome query, long start) {
        return index.ask((searcher, facets) -> new Retrieval(searcher, facets, start)
                .find(narrowing.narrow(query.query(), request.filter(), request.years()), query.highlights(), request));
    }

    /** The reports most like a stored one, itself left out; empty where the index has no such report. */
    public Optional<SearchResult> similar(ReportKey key, int limit) {
        return similar(key, ReportFilter.ALL, limit);
    }

    /** The reports that pass a filter and are most like a stored one. */
    public Optional<SearchResult> similar(ReportKey key, ReportFilter filter, int limit) {
        SearchRequest.check(0, limit);
        long start = System.nanoTime();
        return index.ask((searcher, facets) -> {
            Optional<Telling> telling = new Likeness(searcher).of(key);
            Retrieval retrieval = new Retrieval(searcher, facets, start);
            return telling.isEmpty() ? Optional.empty() : Optional.of(like(telling.get(), filter, limit, retrieval));
        });
    }

    /** The reports most like a text, such as an error message or a log excerpt; its numbers, times and identifiers do not count. */
    public SearchResult similar(String text, int limit) {
        return similar(text, ReportFilter.ALL, limit);
    }

    /** The reports that pass a filter and are most like a text. */
    public SearchResult similar(String text, ReportFilter filter, int limit) {
        SearchRequest.check(0, limit);
        long start = System.nanoTime();
        return index.ask((searcher, facets) ->
                like(new Likeness(searcher).of(text), filter, limit, new Retrieval(searcher, facets, start)));
    }

    private SearchResult like(Telling telling, ReportFilter filter, int limit, Retrieval retrieval) throws IOException {
        return retrieval.like(telling, narrowing.narrow(telling.query(), filter, Set.of()), limit);
    }

    private static QueryProblem tooCommon(String query) {
        return new QueryProblem(
                1,
                query.length(),
                "These words are too common to be searched for.",
                "Add a word that tells more, such as the name of a part or of an error.");
    }
}
