package io.hindcast.searching;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    Path directory;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(directory).with(Shelf.checkout(), Shelf.certificate(), Shelf.sketch());
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pgbouncer                         | 2025/checkout
        5xx                               | 2025/checkout
        ERR_HTTP2                         | 2025/checkout
        http2                             | 2025/checkout
        OutOfMemoryError                  | 2025/checkout
        java.lang.OutOfMemoryError        | 2025/checkout
        memory                            | 2025/checkout
        connections pool                  | 2025/checkout sketch
        "connection pool"                 | 2025/checkout
        "pool connection"                 |
        exhaust*                          | 2025/checkout
        exhausti*                         |
        certificate OR pgbouncer          | 2024/certificate 2025/checkout
        connection -pool                  | 2024/certificate
        connection NOT (pool OR scaling)  | 2024/certificate
        cause:connection                  | 2025/checkout
        title:(pool OR gateway)           | 2024/certificate sketch
        action:postgres                   | 2025/checkout
        service:payment-v2                | 2025/checkout
        service:check*                    | 2025/checkout sketch
        severity:sev0                     | 2024/certificate
        severity:(0 OR 1)                 | 2024/certificate 2025/checkout
        category:capacity                 | 2025/checkout
        component:postgres                | 2025/checkout
        owner:"platform team"             | 2025/checkout
        key:sketch                        | sketch
        year:2024                         | 2024/certificate
        date:2025-03                      | 2025/checkout
        date:2025-Q1                      | 2025/checkout
        date:[2024-01 TO 2024-11]         | 2024/certificate
        date:[2024-12 TO *]               | 2025/checkout
        date:>=2025-03-14                 | 2025/checkout
        date:>2025-03-14                  |
        before:2025                       | 2024/certificate
        after:2024-11-02                  | 2025/checkout
        restore:>1h                       | 2024/certificate
        restore:<=25                      | 2025/checkout
        nothing-like-this                 |
        """)
    void each_way_of_asking_finds_what_it_says(String query, String keys) {
        List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));

        assertThat(shelf.keys(query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void an_empty_query_finds_everything_newest_first_and_undated_last() {
        assertThat(shelf.keys("  ")).containsExactly("2025/checkout", "2024/certificate", "sketch");
    }

    @Test
    void hits_can_be_ordered_by_time_to_restore() {
        assertThat(Shelf.keys(shelf.find(SearchRequest.of("").by(SearchOrder.RESTORE))))
                .containsExactly("2024/certificate", "2025/checkout", "sketch");
    }

    @Test
    void words_in_the_cause_count_more_than_words_in_the_text() {
        assertThat(shelf.keys("connection")).startsWith("2025/checkout");
    }

    @Test
    void a_page_of_hits_keeps_the_total() {
        SearchResult second = shelf.find(SearchRequest.of("").page(1, 1));

        assertThat(second.total()).isEqualTo(3);
        assertThat(Shelf.keys(second)).containsExactly("2024/certificate");
    }

    @Test
    void what_is_chosen_in_a_facet_does_not_shrink_that_facet() {
        ReportFilter gateway =
                new ReportFilter(Set.of("API-Gateway"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

        SearchResult result = shelf.find(SearchRequest.of("").within(gateway));

        assertThat(Shelf.keys(result)).containsExactly("2024/certificate");
        assertThat(result.facet(Facet.SERVICE))
                .containsExactly(
                        new FacetCount("checkout", 2),
                        new FacetCount("api-gateway", 1),
                        new FacetCount("payment-v2", 1));
        assertThat(result.facet(Facet.SEVERITY)).containsExactly(new FacetCount("SEV-0", 1));
        assertThat(result.facet(Facet.YEAR)).containsExactly(new FacetCount("2024", 1));
    }

    @Test
    void a_report_without_a_category_counts_as_unknown() {
        assertThat(shelf.find("").facet(Facet.CATEGORY)).contains(new FacetCount("unknown", 1));
    }

    @Test
    void filters_narrow_by_period_severity_year_and_team() {
        ReportFilter in2024 = ReportFilter.ALL.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        ReportFilter worst =
                new ReportFilter(Set.of(), Set.of(), Set.of(new Severity(0)), Set.of(), Set.of(), Set.of(), null, null);
        ReportFilter edge =
                new ReportFilter(Set.of(), Set.of("Edge"), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

        for (ReportFilter filter : List.of(in2024, worst, edge)) {
            assertThat(Shelf.keys(shelf.find(SearchRequest.of("").within(filter))))
                    .containsExactly("2024/certificate");
        }
        assertThat(Shelf.keys(shelf.find(SearchRequest.of("").in(Set.of(2025)))))
                .containsExactly("2025/checkout");
    }

    @Test
    void a_hit_shows_where_it_matches_with_section_and_line() {
        Hit hit = shelf.find("\"connection scaling\" pgbouncer").hits().getFirst();

        assertThat(hit.snippets().getFirst())
                .isEqualTo(new Snippet(
                        Section.ROOT_CAUSE,
                        35,
                        "The Postgres template lacks dynamic connection scaling.",
                        List.of(new Span(36, 54))));
        assertThat(hit.snippets().get(1).section()).isEqualTo(Section.ACTIONS);
        assertThat(hit.snippets().get(1).line()).isEqualTo(41);
    }

    @Test
    void the_text_is_quoted_where_no_section_says_it_without_markup() {
        Snippet snippet = shelf.find("5xx").hits().getFirst().snippets().getFirst();

        assertThat(snippet.section()).isEqualTo(Section.TEXT);
        assertThat(snippet.line()).isEqualTo(2);
        assertThat(snippet.text())
                .contains("The logs said java.lang.OutOfMemoryError and ERR_HTTP2 with many 5xx answers.");
        Span match = snippet.matches().getFirst();
        assertThat(snippet.text().substring(match.start(), match.end())).isEqualTo("5xx");
    }

    @Test
    void a_match_in_the_title_is_marked_there() {
        Hit hit = shelf.find("deployment").hits().getFirst();

        assertThat(hit.titleMatches()).containsExactly(new Span(32, 42));
    }

    @Test
    void a_hit_says_what_fixed_it_and_how_long_it_took() {
        Incident incident = shelf.find("pgbouncer").hits().getFirst().incident();

        assertThat(incident.remedies().getFirst().text()).isEqualTo("Integrate PgBouncer in the Postgres template");
        assertThat(incident.restoreMinutes()).isEqualTo(25);
        assertThat(incident.factors()).containsExactly("capacity", "deployment");
        assertThat(incident.services()).containsExactly("Payment-v2", "checkout");
    }

    @Test
    void an_empty_archive_answers_nothing_found() {
        try (Shelf empty = new Shelf(directory.resolve("empty"))) {
            assertThat(empty.find("").total()).isZero();
            assertThat(empty.search.similar(new ReportKey("none"), 5)).isEmpty();
        }
    }

    @Test
    void a_query_of_common_words_only_says_so() {
        assertThat(shelf.search.find(SearchRequest.of("the of"))).isInstanceOf(QueryProblem.class);
    }
}
