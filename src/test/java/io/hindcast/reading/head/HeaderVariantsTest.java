package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Basis;
import io.hindcast.report.Report;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderVariantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndate: 2025-03-12\nseverity: SEV-1\nduration: 1h 05m\n---\n\n# Checkout outage",
                "# Checkout outage\n\n| Field | Value |\n|---|---|\n| Date | 2025-03-12 |\n| Severity | SEV-1 |\n| Duration | 65 minutes |",
                "# Checkout outage\n\n| Date | Severity | Duration |\n|---|---|---|\n| 2025-03-12 | SEV-1 | 65 minutes |",
                "# Checkout outage\n\n**Date:** 2025-03-12\n**Severity:** SEV-1\n**Duration:** 65m",
                "# Checkout outage\n\n**Date**: 2025-03-12  \n**Severity**: SEV-1  \n**Duration**: 1 hour 5 minutes",
                "# Checkout outage\n\n- Date: 2025-03-12\n- Severity: SEV-1\n- Duration: 1h05",
                "# Checkout outage\n\n- **Key facts**\n  - Date: 2025-03-12\n  - Severity: SEV-1\n  - Duration: 65 min",
                "# Checkout outage\n\nDate: 2025-03-12\nSeverity: SEV-1\nDuration: 65 mins [^3]",
                "# Checkout outage\n\nOn March 12, 2025 we had a SEV-1 incident. The outage lasted 65 minutes.",
                "# Checkout outage (SEV-1)\n\nDate: 2025-03-12\nThe outage lasted 1 hour and 5 minutes.",
            })
    void the_head_is_read_from_this_form(String head) {
        Report report = Fixtures.read("checkout.md", body(head));
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.severity()).hasToString("SEV-1");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(65);
    }

    @Test
    void names_of_front_matter_are_parted_at_their_capitals_and_what_is_affected_are_services() {
        Report report = Fixtures.read(
                "checkout.md",
                body(
                        "---\ndate: 2025-03-12T14:05:00\nresolvedWhen: 2025-03-12T15:10:00\naffected:\n- Checkout\n- Search\n---\n\n# Checkout outage"));

        assertThat(report.services()).containsExactly("Checkout", "Search");
        assertThat(Objects.requireNonNull(report.milestones().resolved()).at()).hasToString("2025-03-12T15:10:00Z");
        assertThat(Fixtures.read("checkout.md", body("---\naffected: all customers\n---\n\n# Checkout outage"))
                        .services())
                .isEmpty();
    }

    @Test
    void where_nothing_tells_how_long_it_took_to_restore_a_stated_time_to_mitigate_does() {
        Report report = Fixtures.read(
                "checkout.md", body("# Checkout outage\n\nDate: 2025-03-12\nTime to mitigate: 30 minutes"));

        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(30);
        assertThat(report.minutes().restore().basis()).isEqualTo(Basis.DERIVED);
    }

    @Test
    void of_two_names_for_the_same_fact_in_front_matter_the_first_counts() {
        Report report = Fixtures.read(
                "checkout.md",
                body(
                        "---\nseverity: SEV-1\npriority: low\nstatus: closed\nteam: Tills\ndate: 2025-03-12\n---\n\n# Checkout outage"));

        assertThat(report.severity()).hasToString("SEV-1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1h 05m | 65",
                "2d 1h 29m | 2969",
                "11 Days | 15840",
                "279 minutes [^3] | 279",
                "7h (during support hours 10:00-17:00) | 420",
                "? | ",
                "N/A | ",
                "unknown | ",
            })
    void a_stated_duration_is_read_from_this_form(String written, Integer minutes) {
        Report report =
                Fixtures.read("checkout.md", body("# Checkout outage\n\nDate: 2025-03-12\nDuration: " + written));
        var restore = report.minutes().restore();
        assertThat(restore == null ? null : Integer.valueOf(restore.value())).isEqualTo(minutes);
    }

    @Test
    void events_named_in_nested_bullets_set_the_milestones() {
        Report report = Fixtures.read("checkout.md", body("""
                # Checkout outage

                - **Date**: 2025-03-12
                - **Key events**
                  - Impact began: 14:05 UTC
                  - First detected: 14:15 UTC
                  - Resolved: 15:10 UTC"""));
        assertThat(report.milestones().began()).isNotNull();
        assertThat(Objects.requireNonNull(report.milestones().detected()).at()).hasToString("2025-03-12T14:15:00Z");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(65);
        assertThat(report.timeline()).isEmpty();
    }

    private static String body(String head) {
        return head + "\n\n## Impact\n\nNobody could pay.\n\n## Root cause\n\nThe pool was too small.\n";
    }
}
