package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.SampleArchiveTest;
import io.hindcast.report.ReportFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lessons that {@code data/README.md} says the sample archive holds. */
class SampleLessonsTest extends SampleArchiveTest {
    @Test
    void the_three_fixes_that_were_already_listed_elsewhere_are_found_with_the_reports_that_asked_for_them() {
        assertThat(listed())
                .contains(
                        "2025-08-19-sanctions-screening-provider-hang < 2025-01-22-carrier-gateway-hanging-calls",
                        "2026-01-27-notification-hub-poison-pill < 2024-07-30-clickstream-poison-message",
                        "2026-04-14-session-store-evictionless < 2025-05-13-media-resizer-redis-memory");
    }

    @Test
    void a_step_that_was_to_be_mended_after_the_first_incident_is_found_by_words_alone() {
        assertThat(listed())
                .contains("2025-05-20-product-search-reindex-noon < 2024-05-14-product-search-reindex-night");
    }

    @Test
    void another_capability_of_a_component_is_not_taken_for_the_fix() {
        assertThat(listed()).noneMatch(pair -> pair.startsWith("2026-09-29-clickstream-ingest-lag"));
    }

    @Test
    void both_lucks_that_ran_out_are_found_and_no_other() {
        assertThat(house.get(LuckRegister.class).find(ReportFilter.ALL))
                .flatExtracting(LuckEntry::ranOut)
                .extracting(out -> name(out.incident().key().value()))
                .containsExactlyInAnyOrder(
                        "2025-10-14-gift-cards-balances-lost", "2025-05-20-product-search-reindex-noon");
    }

    @Test
    void staging_that_carries_no_load_is_the_one_shared_why() {
        List<SharedWhy> groups = house.get(SharedWhys.class).find(ReportFilter.ALL);

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().sayings()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(groups.getFirst().commonWords()).startsWith("staging");
    }

    private List<String> listed() {
        return house.get(ListedFixes.class).find(ReportFilter.ALL).stream()
                .map(fix -> name(fix.incident().key().value()) + " < "
                        + name(fix.action().id().report().value()))
                .toList();
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
