package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Milestone;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reports in the shape of records: forms, tickets, definition lists, exports. */
class RecordShapesTest {
    @Test
    void a_fact_that_is_called_by_the_users_hit_counts_them() {
        String report =
                "# Index was stale\n\n| | |\n|---|---|\n| Date | 2024-02-05 |\n| %s | %s |\n\n## Root cause\n\nA token expired.\n";
        assertThat(Objects.requireNonNull(Fixtures.read("a.md", report.formatted("Users Affected", "~4,300"))
                                .impact())
                        .usersAffected())
                .isEqualTo(4_300);
        assertThat(Fixtures.read("a.md", report.formatted("Users", "4,300")).impact())
                .isNull();
    }

    @Test
    void plus_signs_fence_front_matter_too() {
        Report report = Fixtures.read("search.md", """
                +++
                title = "Search was down"
                date = "2023-08-22"
                severity = "P3"
                services = ["search", "crawler"]
                +++

                ## Root cause

                The job deletes the old index first.
                """);
        assertThat(report.title()).isEqualTo("Search was down");
        assertThat(report.severityAsWritten()).isEqualTo("P3");
        assertThat(report.services()).containsExactly("search", "crawler");
    }

    @Test
    void a_fact_may_stand_as_a_term_with_its_definition() {
        Report report = Fixtures.read("printing.md", """
                # Printing was down

                Date
                : 2024-01-17

                Severity
                : Minor

                Started
                : 08:30 UTC

                Ended
                : 09:50 UTC

                Root cause
                : The driver was signed with a certificate that nobody trusts.
                """);
        assertThat(report.severityAsWritten()).isEqualTo("Minor");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(80);
        assertThat(report.timeline()).isEmpty();
    }

    @Test
    void a_first_heading_that_names_a_kind_of_report_before_a_dash_is_a_title() {
        String body =
                "\n\nSeverity: SEV2\nIncident Start: 2024-11-29 00:05:00 (America/New_York)\n\n## Problem statement\n\nCoupons counted twice.\n\n## Root cause\n\nTwo engines.\n";
        Report report = Fixtures.read("x.md", "# Retrospective - Coupons applied twice" + body);
        assertThat(report.title()).isEqualTo("Retrospective - Coupons applied twice");
        assertThat(Objects.requireNonNull(report.milestones().get(Milestone.BEGAN))
                        .at())
                .isEqualTo(Instant.parse("2024-11-29T05:05:00Z"));
        assertThat(Fixtures.read("coupons.md", "# Retrospective" + body).title())
                .isEqualTo("Coupons");
    }

    @Test
    void a_severity_tells_more_than_a_priority_and_when_from_when_to_when() {
        Report report = Fixtures.read("webhooks.md", """
                # Learning review: webhooks delivered twice

                | | |
                |---|---|
                | Priority | Highest |
                | Severity | SEV-3 |
                | When | 2024-01-22 09:10 to 11:35 UTC |

                Each restart made all consumers start over from an offset that was up to an hour old, so they sent all again.

                Offsets are committed by a timer, and the timer was set to an hour to save money last autumn.

                ## What will we change?

                - Commit offsets after each batch
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.severityAsWritten()).isEqualTo("SEV-3");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(145);
    }

    @Test
    void a_day_that_ends_a_task_with_a_box_is_its_due_date() {
        assertThat(Told.actions("""
                        ## Action items

                        - [ ] Add a circuit breaker 2026-05-31
                        - [ ] Compare with the backup of 2026-05-31
                        - Add a timeout 2026-05-31
                        """))
                .containsExactly(
                        "open: Add a circuit breaker | 2026-05-31",
                        "open: Compare with the backup of 2026-05-31",
                        "unknown: Add a timeout 2026-05-31");
    }

    @Test
    void a_first_heading_of_a_file_with_others_is_no_part_though_it_holds_a_word_of_one() {
        Report report = Fixtures.read("scanners.md", """
                # Incident 11 Resolution Report

                Severity: Severity 1
                Resolved: Jun 11, 2024 04:02 AM CDT

                ## Incident log

                - 02:14 AM Scanners go offline
                - 02:16 AM Bea looks into it
                - 04:02 AM Scanners online, incident resolved
                """);
        assertThat(report.severityAsWritten()).isEqualTo("Severity 1");
        assertThat(Objects.requireNonNull(report.milestones().get(Milestone.RESOLVED))
                        .at())
                .isEqualTo(Instant.parse("2024-06-11T09:02:00Z"));
        assertThat(Objects.requireNonNull(report.milestones().get(Milestone.ACKNOWLEDGED))
                        .at())
                .isEqualTo(Instant.parse("2024-06-11T07:16:00Z"));
    }

    @Test
    void boxes_and_chosen_values_of_an_exported_page_are_states_and_lists() {
        String page = """
                <html><body><h1>Cron jobs ran twice</h1>
                <table><tbody><tr><th>Date</th><td>2024-06-11</td></tr><tr><th>Services</th><td><span
                class="selected-value">scheduler</span><span class="selected-value">billing</span></td></tr></tbody></table>
                <h2>Root cause</h2><p>The scheduler takes no lock.</p>
                <h2>Action items</h2>
                <ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Refund the customers<div class="indented"></div></span></li></ul>
                <ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span>Take a lock</span></li></ul>
                </body></html>
                """;
        checkCron(Fixtures.read("cron.html", page));
        checkCron(Fixtures.read("cron.html", page.replace("\n", " ")));
    }

    private static void checkCron(Report report) {
        assertThat(report.services()).containsExactly("scheduler", "billing");
        assertThat(report.actions()).extracting(Action::state).containsExactly(ActionState.DONE, ActionState.OPEN);
    }
}
