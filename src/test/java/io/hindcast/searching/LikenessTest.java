package io.hindcast.searching;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {
    @TempDir
    Path directory;

    @Test
    void reports_that_share_cause_and_symptom_are_alike_and_say_by_which_words() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout(), Shelf.certificate(), ledger())) {
            SearchResult result =
                    shelf.search.similar(new ReportKey("2025/checkout"), 5).orElseThrow();

            assertThat(Shelf.keys(result)).startsWith("2025/ledger").doesNotContain("2025/checkout");
            assertThat(result.hits().getFirst().sharedWords()).contains("connection", "exhausted", "postgres");
        }
    }

    @Test
    void a_pasted_error_finds_the_report_that_quotes_it_whatever_its_times_and_numbers() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout(), Shelf.certificate(), ledger())) {
            SearchResult result = shelf.search.similar("""
                    2026-11-23T06:27:47.123Z ERROR [http-nio-8080-exec-7] 10.0.0.7 c3d2f1a0-1111-2222-3333-444455556666
                    HikariPool-1 - Connection is not available, request timed out after 30000ms
                    """, 5);

            assertThat(Shelf.keys(result)).containsExactly("2025/ledger");
            assertThat(result.hits().getFirst().sharedWords()).contains("hikaripool", "timed");
        }
    }

    @Test
    void what_varies_from_time_to_time_is_noise() {
        assertThat(LogNoise.strip("at 12:30:01 took 350ms, 0xdeadbeef from 10.1.2.3:80 (abc1234f) http2 5xx 99%")
                        .split("\\s+"))
                .isEqualTo(List.of("at", "took", ",", "from", "(", ")", "http2", "5xx")
                        .toArray());
    }

    @Test
    void a_text_of_nothing_but_noise_is_like_no_report() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.search.similar("2025-01-01 12:00:00 404 0x1f", 5).total())
                    .isZero();
        }
    }

    private static io.hindcast.report.Reading ledger() {
        return Shelf.reading(
                "2025/ledger",
                Shelf.builder("2025/ledger")
                        .title("Ledger writes time out")
                        .services(List.of("ledger"))
                        .rootCause("The connection pool to Postgres was exhausted by idle transactions."),
                "HikariPool-3 - Connection is not available, request timed out after 20000ms. The pool was exhausted.\n");
    }
}
