package io.hindcast.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result as the command line and the REST API say it. {@code snippets} are the matching passages as plain text; {@code
 * passages} say the same with section, line, and the matching stretches of the text as start and end, from 0.
 */
public record SearchListing(long total, List<Found> hits, Map<String, List<FacetCount>> facets, long tookMillis) {

    /** One report found; {@code shared} are the words that it shares with what it is like, absent from a search. */
    public record Found(
            ReportKey key,
            String title,
            @Nullable LocalDate date,
            float score,
            List<String> snippets,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> shared,
            String archive,
            @Nullable Severity severity,
            List<String> services,
            List<String> categories,
            List<String> triggers,
            List<String> components,
            @Nullable Integer restoreMinutes,
            List<Remedy> remedies,
            List<Quoted> passages) {}

    /** A passage and where it stands. */
    public record Quoted(String section, @Nullable Integer line, String text, List<List<Integer>> matches) {}

    /** The result in this shape. */
    public static SearchListing of(SearchResult result) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        Arrays.stream(Facet.values()).forEach(facet -> facets.put(facet.id(), result.facet(facet)));
        return new SearchListing(
                result.total(),
                result.hits().stream().map(SearchListing::found).toList(),
                facets,
                result.took().toMillis());
    }

    private static Found found(Hit hit) {
        Incident incident = hit.incident();
        return new Found(
                incident.key(),
                incident.title(),
                incident.date(),
                hit.score(),
                hit.snippets().stream().map(Snippet::text).toList(),
                hit.sharedWords(),
                incident.archive(),
                incident.severity(),
                incident.services(),
                incident.factors(),
                incident.triggers(),
                incident.components(),
                incident.restoreMinutes(),
                incident.remedies(),
                hit.snippets().stream().map(SearchListing::quoted).toList());
    }

    private static Quoted quoted(Snippet snippet) {
        return new Quoted(
                snippet.section().label(),
                snippet.line(),
                snippet.text(),
                snippet.matches().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
    }
}
