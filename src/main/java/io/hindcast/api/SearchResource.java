package io.hindcast.api;

import io.hindcast.report.ReportKey;
import io.hindcast.searching.QueryProblem;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchListing;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchResource {
    /** How many characters of a text are compared with the archive, more than anybody pastes. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** The hits of a query; {@code q} is short for {@code query}, and every parameter may be left out. */
    @GetMapping("/api/v1/search")
    ResponseEntity<Object> search(@RequestParam MultiValueMap<String, String> parameters) {
        return switch (search.find(request(new FilterParameters(parameters)))) {
            case SearchResult result -> ResponseEntity.ok(SearchListing.of(result));
            case QueryProblem problem -> ResponseEntity.of(explained(problem)).build();
        };
    }

    @GetMapping("/api/v1/similar")
    ResponseEntity<SearchListing> similar(@RequestParam String key, @RequestParam(defaultValue = "10") int limit) {
        return ResponseEntity.of(search.similar(new ReportKey(key), limit).map(SearchListing::of));
    }

    @PostMapping(path = "/api/v1/similar", consumes = MediaType.TEXT_PLAIN_VALUE)
    SearchListing similarText(Reader body, @RequestParam(defaultValue = "10") int limit) throws IOException {
        return SearchListing.of(search.similar(text(body), limit));
    }

    private static SearchRequest request(FilterParameters parameters) {
        return new SearchRequest(
                parameters.one("query").or(() -> parameters.one("q")).orElse(""),
                parameters.filter(),
                parameters.all(
                        "year", year -> FilterParameters.read("year", year, Integer::valueOf, "write it as 2025")),
                parameters
                        .one("sort")
                        .map(sort ->
                                FilterParameters.read("order", sort, SearchOrder::of, "use relevance, date or restore"))
                        .orElse(SearchOrder.RELEVANCE),
                number("offset", parameters).orElse(0),
                number("limit", parameters).orElse(20));
    }

    private static Optional<Integer> number(String name, FilterParameters parameters) {
        return parameters
                .one(name)
                .map(value -> FilterParameters.read(name, value, Integer::valueOf, "write a whole number"));
    }

    /** The text that was sent; one that is too long is answered with 413 before it is read to its end. */
    private static String text(Reader body) throws IOException {
        CharBuffer text = CharBuffer.allocate(LONGEST_TEXT + 1);
        boolean ended = false;
        while (!ended && text.hasRemaining()) {
            ended = body.read(text) < 0;
        }
        if (!ended) {
            throw new ErrorResponseException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "The text has more than %,d characters; send the lines that tell of the error."
                                    .formatted(LONGEST_TEXT)),
                    null);
        }
        return text.flip().toString();
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
