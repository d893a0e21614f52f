package io.hindcast.searching;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a search found: how many reports in all, one page of them, and for each facet its values with the number of reports
 * that choosing the value would give; what is chosen in a facet does not shrink that facet.
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Duration took)
        implements SearchAnswer {

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet, most frequent first; years newest first, severities worst first. */
    public List<FacetCount> facet(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
