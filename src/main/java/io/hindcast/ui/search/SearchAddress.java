package io.hindcast.ui.search;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Facet;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.ui.address.FilterParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the address of the Search page asks for, beside the filter; values that mean nothing are left out. */
record SearchAddress(QueryParameters parameters) {
    static final String QUERY = "q";
    static final String LIKE = "like";
    static final String SIMILAR = "similar";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final int PAGE_SIZE = 20;

    /** The most characters of a pasted text that fit into an address. */
    static final int LONGEST_TEXT = 1_500;

    private static final int MOST_PAGES = SearchRequest.MOST / PAGE_SIZE;

    /** The words of the query; empty for everything. */
    String query() {
        return single(QUERY).orElse("").strip();
    }

    /** The pasted text to find similar incidents for. */
    Optional<String> like() {
        return single(LIKE);
    }

    /** The report to find similar incidents for. */
    Optional<ReportKey> similar() {
        try {
            return single(SIMILAR).map(ReportKey::new);
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Whether incidents like a report or text are asked for, rather than those that a query finds. */
    boolean isLikeness() {
        return like().isPresent() || similar().isPresent();
    }

    SearchOrder order() {
        return Arrays.stream(SearchOrder.values())
                .filter(order -> Optional.of(order.id()).equals(single(SORT)))
                .findFirst()
                .orElse(SearchOrder.RELEVANCE);
    }

    /** The page, from 1. */
    int page() {
        return single(PAGE)
                .filter(page -> page.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(page -> Math.clamp(page, 1, MOST_PAGES))
                .orElse(1);
    }

    Set<Integer> years() {
        return parameters.getParameters(Facet.YEAR.id()).stream()
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    SearchRequest request(ReportFilter filter) {
        return new SearchRequest(query(), filter, years(), order(), (page() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    /** Whether anything narrows the hits beside the query. */
    boolean isNarrowed() {
        return FilterParameters.isFiltered(parameters) || !years().isEmpty();
    }

    /** The same question without filter and years, from the first page. */
    SearchAddress widened() {
        return new SearchAddress(FilterParameters.without(parameters).excluding(Facet.YEAR.id(), PAGE));
    }

    /** The same question with one parameter set to this value; the first page again, unless it is the page that is set. */
    SearchAddress with(String name, String value) {
        QueryParameters others = parameters.excluding(name, PAGE);
        return new SearchAddress(value.isEmpty() ? others : others.merging(name, value));
    }

    /** The filter kept, and in place of the question this one. */
    SearchAddress asking(String name, String value) {
        return new SearchAddress(parameters.excluding(QUERY, LIKE, SIMILAR, SORT, PAGE)).with(name, value);
    }

    /** The same question with a value of a facet chosen, or no longer chosen. */
    SearchAddress toggled(Facet facet, String value) {
        List<String> chosen = parameters.getParameters(facet.id());
        List<String> now = chosen.contains(value)
                ? chosen.stream().filter(other -> !other.equals(value)).toList()
                : Stream.concat(chosen.stream(), Stream.of(value)).toList();
        QueryParameters others = parameters.excluding(facet.id(), PAGE);
        return new SearchAddress(now.isEmpty() ? others : others.mergingAll(Map.of(facet.id(), now)));
    }

    /** The pages to link to around the current one. */
    List<Integer> pages(long total) {
        int last = (int) Math.min(MOST_PAGES, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        return IntStream.rangeClosed(Math.max(1, page() - 3), Math.min(last, page() + 3))
                .boxed()
                .toList();
    }

    String href() {
        String query = parameters.getQueryString();
        return query.isEmpty() ? "search" : "search?" + query;
    }

    private Optional<String> single(String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
