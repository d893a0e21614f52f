package io.hindcast.searching;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedStoreTest {
    @TempDir
    Path directory;

    @Test
    void what_is_stored_is_found_what_is_removed_is_not_and_a_later_start_finds_the_same() {
        try (OpenHouse house = OpenHouse.in(directory)) {
            ReportStore store = house.get(ReportStore.class);
            store.save("tests", "/tests", List.of(Shelf.checkout(), Shelf.certificate()));

            assertThat(keys(house, "pgbouncer")).containsExactly("2025/checkout");
            assertThat(keys(house, "5xx")).containsExactly("2025/checkout");

            store.markRemoved("tests", "/tests", List.of("2024/certificate.md"));
            assertThat(keys(house, "")).containsExactly("2025/checkout");
        }
        try (OpenHouse house = OpenHouse.in(directory)) {
            assertThat(keys(house, "")).containsExactly("2025/checkout");
            assertThat(house.get(Search.class).similar(new ReportKey("2025/checkout"), 5))
                    .isPresent();
        }
    }

    private static List<String> keys(OpenHouse house, String query) {
        return Shelf.keys((SearchResult) house.get(Search.class).find(SearchRequest.of(query)));
    }
}
