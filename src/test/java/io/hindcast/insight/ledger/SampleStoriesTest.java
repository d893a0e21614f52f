package io.hindcast.insight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.SampleArchiveTest;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.insight.trends.MetricAnswer;
import io.hindcast.insight.trends.MetricGrouping;
import io.hindcast.insight.trends.Metrics;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The stories that {@code data/README.md} says the sample archive tells, found again by the figures. */
class SampleStoriesTest extends SampleArchiveTest {
    @Test
    void the_postgres_gap_hit_nine_services_and_is_still_being_closed() {
        Gap gap = gap("Postgres template", "connection");

        assertThat(gap.incidents()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(gap.services()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(gap.state()).isEqualTo(GapState.BEING_CLOSED);
    }

    @Test
    void the_config_rollout_gap_was_closed_and_came_back() {
        Gap gap = gap("Config rollout", "staged rollout");

        assertThat(gap.state()).isEqualTo(GapState.RECURRED);
        assertThat(gap.closedOn()).isEqualTo("2025-02-28");
        assertThat(gap.recurrences()).extracting(Incident::date).hasToString("[2025-09-16]");
    }

    @Test
    void the_cron_job_gap_was_closed_and_stayed_closed() {
        Gap gap = gap("Cron job template", "overlap");

        assertThat(gap.state()).isEqualTo(GapState.CLOSED);
        assertThat(gap.closedOn()).isEqualTo("2024-11-15");
    }

    @Test
    void one_fix_of_a_gap_worked_by_more_than_chance_one_gap_came_back_and_for_others_it_is_too_early() {
        List<Gap> closed = house.get(Ledger.class).gaps(ReportFilter.ALL).stream()
                .filter(gap -> gap.effect() != null)
                .toList();

        assertThat(closed)
                .filteredOn(gap -> verdict(gap) == Effect.Verdict.WORKED)
                .extracting(gap -> gap.id().component())
                .contains("Cron job template");
        assertThat(closed).extracting(Gap::state).contains(GapState.RECURRED);
        assertThat(closed)
                .filteredOn(gap -> verdict(gap) == Effect.Verdict.TOO_EARLY)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static Effect.Verdict verdict(Gap gap) {
        return Objects.requireNonNull(gap.effect()).verdict();
    }

    @Test
    void fixes_that_were_already_listed_elsewhere_are_found() {
        assertThat(house.get(Ledger.class).alreadyListed(ReportFilter.ALL))
                .extracting(listed -> listed.incident().key().value())
                .contains("2026/2026-01-27-notification-hub-poison-pill", "2026/2026-04-14-session-store-evictionless");
    }

    @Test
    void every_report_is_in_exactly_one_quarter() {
        MetricAnswer answer = house.get(Metrics.class).ask(Measure.RESTORE, MetricGrouping.QUARTER, ReportFilter.ALL);

        assertThat(answer.rows().stream()
                        .mapToInt(row -> row.known() + row.unknown())
                        .sum())
                .isEqualTo(house.get(Incidents.class).count(ReportFilter.ALL));
    }

    private Gap gap(String component, String capability) {
        List<Gap> gaps = house.get(Ledger.class).gaps(ReportFilter.ALL);
        return gaps.stream()
                .filter(gap -> gap.id().component().equals(component)
                        && gap.id().value().contains(capability))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no such gap among " + gaps.stream().map(Gap::id).toList()));
    }
}
