package io.hindcast.searching;

import io.hindcast.report.ReportFilter;
import java.util.Set;

/**
 * One question to the index: a query in the syntax of {@code docs/search.md} (blank for everything), what to narrow it to,
 * the order, and which page of the hits. {@code years} are alternatives, combined with the filter.
 */
public record SearchRequest(
        String query, ReportFilter filter, Set<Integer> years, SearchOrder order, int offset, int limit) {
    /** Passages are looked for on pages of at most this many hits. */
    public static final int MOST_WITH_PASSAGES = 100;

    /** The most hits that one request returns. */
    public static final int MOST = 10_000;

    /** Copies the set; throws {@link IllegalArgumentException} that names a page outside 0 to {@value #MOST}. */
    public SearchRequest {
        years = Set.copyOf(years);
        check(offset, limit);
    }

    /** Throws {@link IllegalArgumentException} that names a page outside 0 to {@value #MOST}. */
    static void check(int offset, int limit) {
        if (offset < 0 || offset > MOST || limit < 0 || limit > MOST) {
            throw new IllegalArgumentException(
                    "Not a page of hits: offset %d, limit %d; each may be 0 to %d".formatted(offset, limit, MOST));
        }
    }

    /** The first 20 hits for a query over the whole archive, best first. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, ReportFilter.ALL, Set.of(), SearchOrder.RELEVANCE, 0, 20);
    }

    /** The same question about other reports. */
    public SearchRequest within(ReportFilter other) {
        return new SearchRequest(query, other, years, order, offset, limit);
    }

    /** The same question about these years only; about all where the set is empty. */
    public SearchRequest in(Set<Integer> others) {
        return new SearchRequest(query, filter, others, order, offset, limit);
    }

    /** The same question, its hits in another order. */
    public SearchRequest by(SearchOrder other) {
        return new SearchRequest(query, filter, years, other, offset, limit);
    }

    /** The same question, another page of its hits. */
    public SearchRequest page(int first, int size) {
        return new SearchRequest(query, filter, years, order, first, size);
    }
}
