package io.hindcast.searching;

import io.hindcast.report.ReportKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers questions to the index. */
@Service
public final class Search {
    private static final SearchResult NOTHING = new SearchResult(0, List.of(), Map.of(), Duration.ZERO);

    Search() {}

    /** Finds the reports that a request asks for, or says what is wrong with its query. */
    public SearchAnswer find(SearchRequest request) {
        return NOTHING;
    }

    /** The reports most like a stored one, itself left out; empty where the index has no such report. */
    public Optional<SearchResult> similar(ReportKey key, int limit) {
        return Optional.of(NOTHING);
    }

    /** The reports most like a text, such as an error message or a log excerpt; its numbers, times and identifiers do not count. */
    public SearchResult similar(String text, int limit) {
        return NOTHING;
    }
}
