package io.hindcast.api;

import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.searching.QueryProblem;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchListing;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchResource {
    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** The parameters of a search; {@code q} is short for {@code query}, and all but the page may be left out. */
    record Question(
            @Nullable String query,
            @Nullable String q,
            @Nullable Set<String> service,
            @Nullable Set<String> team,
            @Nullable Set<String> severity,
            @Nullable Set<String> category,
            @Nullable Set<String> trigger,
            @Nullable Set<String> component,
            @Nullable Set<Integer> year,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String sort,
            @Nullable Integer offset,
            @Nullable Integer limit) {

        SearchRequest request() {
            String words = query != null ? query : q != null ? q : "";
            return new SearchRequest(
                    words,
                    filter(),
                    orNone(year),
                    sort == null
                            ? SearchOrder.RELEVANCE
                            : FilterParameters.read("order", sort, SearchOrder::of, "use relevance, date or restore"),
                    offset == null ? 0 : offset,
                    limit == null ? 20 : limit);
        }

        private ReportFilter filter() {
            Set<Severity> severities =
                    orNone(severity).stream().map(Severity::of).collect(Collectors.toSet());
            return new ReportFilter(
                    orNone(service),
                    orNone(team),
                    severities,
                    orNone(category),
                    orNone(trigger),
                    orNone(component),
                    from,
                    to);
        }

        private static <T> Set<T> orNone(@Nullable Set<T> values) {
            return values == null ? Set.of() : values;
        }
    }

    @GetMapping("/api/v1/search")
    ResponseEntity<Object> search(@ModelAttribute Question question) {
        SearchRequest request;
        try {
            request = question.request();
        } catch (IllegalArgumentException e) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage()))
                    .build();
        }
        return switch (search.find(request)) {
            case SearchResult result -> ResponseEntity.ok(SearchListing.of(result));
            case QueryProblem problem -> ResponseEntity.of(explained(problem)).build();
        };
    }

    @GetMapping("/api/v1/similar")
    ResponseEntity<SearchListing> similar(@RequestParam String key, @RequestParam(defaultValue = "10") int limit) {
        return ResponseEntity.of(search.similar(new ReportKey(key), limit).map(SearchListing::of));
    }

    @PostMapping(path = "/api/v1/similar", consumes = MediaType.TEXT_PLAIN_VALUE)
    SearchListing similarText(@RequestBody String text, @RequestParam(defaultValue = "10") int limit) {
        return SearchListing.of(search.similar(text, limit));
    }

    private static ProblemDetail explained(QueryProblem problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.message());
        detail.setTitle("The query cannot be understood");
        detail.setProperty("column", problem.column());
        detail.setProperty("length", problem.length());
        detail.setProperty("advice", problem.advice());
        return detail;
    }
}
