package io.hindcast.ui.search;

import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchResult;
import io.hindcast.ui.parts.Formats;

/** What the Search page says. */
final class SearchWords {
    private SearchWords() {}

    /** How many reports were found, beside the page's title. */
    static String count(SearchResult result, SearchAddress address) {
        if (!address.isLikeness()) {
            return Formats.plural(result.total(), "report", "reports");
        }
        String found = Formats.plural(result.total(), "report", "reports") + " like "
                + address.similar().map(key -> key.value()).orElse("the pasted text");
        return result.total() > result.hits().size()
                ? found + ", the first " + result.hits().size()
                : found;
    }

    /** The question, for the head of a file. */
    static String question(SearchAddress address) {
        if (address.isLikeness()) {
            return "like " + address.similar().map(key -> key.value()).orElse("a pasted text");
        }
        return address.query().isEmpty() ? "every report" : address.query();
    }

    /** What a report's page calls the list that it was reached from. */
    static String trail(SearchAddress address) {
        return address.isLikeness() ? "similar incidents" : "search";
    }

    static String order(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> "best match";
            case DATE -> "newest";
            case RESTORE -> "longest to restore";
        };
    }
}
