package io.hindcast.insight.ledger;

import static io.hindcast.insight.table.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hindcast.insight.table.Facts;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {
    private static final String POSTGRES = "Postgres template";
    private static final String POOLING = "connection pooling";

    @Test
    void a_gap_gathers_its_incidents_services_and_hours_and_counts_the_unknown() {
        Gap gap = ledger(
                        new ListedActions(),
                        report("a")
                                .on("2025-01-10")
                                .services("Payment-v2")
                                .restored(90)
                                .gap(POSTGRES, POOLING),
                        report("b")
                                .on("2025-02-10")
                                .services("payment-v2", "ledger")
                                .gap(POSTGRES, POOLING),
                        report("c")
                                .on("2025-03-12")
                                .services("search")
                                .restored(30)
                                .gap(POSTGRES, POOLING))
                .gaps(ReportFilter.ALL)
                .getFirst();

        assertThat(gap.state()).isEqualTo(GapState.OPEN);
        assertThat(gap.isRecurring()).isTrue();
        assertThat(gap.services()).containsExactly("ledger", "Payment-v2", "search");
        assertThat(gap.hoursLost()).isEqualTo(2.0);
        assertThat(gap.restore().unknown()).isEqualTo(1);
        assertThat(gap.firstSeen()).isEqualTo("2025-01-10");
        assertThat(gap.lastSeen()).isEqualTo("2025-03-12");
        assertThat(gap.medianDaysBetween()).isEqualTo(30.5);
    }

    @Test
    void hours_are_unknown_and_not_zero_where_no_report_states_any() {
        Gap gap = ledger(new ListedActions(), report("a").on("2025-01-10").gap(POSTGRES, POOLING))
                .gaps(ReportFilter.ALL)
                .getFirst();

        assertThat(gap.hoursLost()).isNull();
        assertThat(gap.isRecurring()).isFalse();
    }

    @Test
    void an_unfinished_action_means_being_closed_and_all_done_means_closed_with_the_day() {
        Facts incident = report("a").on("2025-01-10").gap(POSTGRES, POOLING);

        Gap half = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-10", ActionState.DONE, "2025-02-01")
                        .ea("a", "2025-01-10", ActionState.OPEN, "2025-03-01", 21),
                incident));
        Gap whole = only(ledger(new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-01"), incident));

        assertThat(half.state()).isEqualTo(GapState.BEING_CLOSED);
        assertThat(whole.state()).isEqualTo(GapState.CLOSED);
        assertThat(whole.closedOn()).isEqualTo("2025-02-01");
    }

    @Test
    void the_day_on_which_a_person_finished_the_action_is_the_day_of_closing() {
        Gap gap = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-10", ActionState.OPEN, "2025-02-01")
                        .saidDoneOn("2025-03-09"),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING)));

        assertThat(gap.closedOn()).isEqualTo("2025-03-09");
        assertThat(gap.actions().getFirst().doneBasis()).isEqualTo(Basis.CORRECTED);
    }

    @Test
    void a_gap_that_an_incident_hit_after_the_closing_day_came_back_even_if_a_new_action_is_open() {
        Gap gap = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-10", ActionState.DONE, "2025-02-28")
                        .ea("c", "2025-09-16", ActionState.OPEN, "2025-12-15"),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING),
                report("b").on("2025-02-28").gap(POSTGRES, POOLING),
                report("c").on("2025-09-16").gap(POSTGRES, POOLING)));

        assertThat(gap.state()).isEqualTo(GapState.RECURRED);
        assertThat(gap.closedOn()).isEqualTo("2025-02-28");
        assertThat(gap.recurrences())
                .extracting(incident -> incident.key().value())
                .containsExactly("c");
    }

    @Test
    void a_gap_closed_again_after_it_came_back_is_closed_and_remembers_both() {
        Gap gap = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-10", ActionState.DONE, "2025-02-28")
                        .ea("c", "2025-09-16", ActionState.DONE, "2025-10-01"),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING),
                report("c").on("2025-09-16").gap(POSTGRES, POOLING)));

        assertThat(gap.state()).isEqualTo(GapState.CLOSED);
        assertThat(gap.closings()).containsExactly(LocalDate.parse("2025-02-28"), LocalDate.parse("2025-10-01"));
        assertThat(gap.recurrences()).hasSize(1);
    }

    @Test
    void the_year_s_hours_are_shared_out_and_an_incident_with_two_gaps_counts_once() {
        LedgerSummary summary = ledger(
                        new ListedActions(),
                        report("a")
                                .on("2025-03-01")
                                .restored(60)
                                .gap(POSTGRES, POOLING)
                                .gap("API gateway", "rate limiting"),
                        report("b").on("2025-04-01").restored(180),
                        report("c").on("2025-05-01"),
                        report("long ago").on("2023-05-01").restored(600).gap(POSTGRES, POOLING))
                .summary(ReportFilter.ALL);

        assertThat(summary.year().value()).isEqualTo(0.25);
        assertThat(summary.year().incidents()).isEqualTo(1);
        assertThat(summary.year().ofIncidents()).isEqualTo(3);
        assertThat(summary.year().restore().unknown()).isEqualTo(1);
        assertThat(summary.gaps()).extracting(gap -> gap.year().hours()).containsExactly(1.0, 1.0);
    }

    @Test
    void an_action_that_names_a_gap_in_its_line_is_not_counted_for_another_component() {
        Ledger ledger = ledger(
                new ListedActions().ea("a", "2025-01-10", ActionState.OPEN, null, 20),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING).gapInLine("API gateway", "rate limiting", 20));

        assertThat(ledger.gaps(ReportFilter.ALL))
                .extracting(Gap::id, Gap::state)
                .containsExactlyInAnyOrder(
                        tuple(new GapId(POSTGRES, POOLING), GapState.OPEN),
                        tuple(new GapId("API gateway", "rate limiting"), GapState.BEING_CLOSED));
    }

    @Test
    void an_incident_whose_fix_was_already_listed_is_told_with_the_action() {
        Ledger ledger = ledger(
                new ListedActions().ea("a", "2025-01-10", ActionState.OPEN, "2025-02-01"),
                report("a").on("2025-01-10").restored(10).gap(POSTGRES, POOLING),
                report("b").on("2025-06-10").restored(300).gap(POSTGRES, POOLING));

        assertThat(ledger.alreadyListed(ReportFilter.ALL)).singleElement().satisfies(listed -> {
            assertThat(listed.incident().key().value()).isEqualTo("b");
            assertThat(listed.action().action().id().report().value()).isEqualTo("a");
        });
    }

    @Test
    void services_on_the_same_component_that_were_not_hit_are_named() {
        ListedArchive archive = new ListedArchive(
                Map.of("search", "Find"),
                Map.of("search", Set.of(POSTGRES), "payment", Set.of(POSTGRES), "web", Set.of()));
        archive.reports.add(report("a")
                .on("2025-01-10")
                .services("payment")
                .gap(POSTGRES, POOLING)
                .build());

        assertThat(ledger(new ListedActions(), archive)
                        .gap(new GapId(POSTGRES, POOLING), ReportFilter.ALL)
                        .orElseThrow()
                        .servicesNotHit())
                .containsExactly("search");
    }

    @Test
    void the_filter_narrows_the_figures_but_not_the_state() {
        Gap gap = ledger(
                        new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-28"),
                        report("a").on("2025-01-10").gap(POSTGRES, POOLING),
                        report("b").on("2025-09-16").gap(POSTGRES, POOLING))
                .gaps(ReportFilter.ALL.between(null, LocalDate.parse("2025-06-30")))
                .getFirst();

        assertThat(gap.incidents()).hasSize(1);
        assertThat(gap.state()).isEqualTo(GapState.RECURRED);
    }

    @Test
    void candidates_stand_apart_and_last() {
        assertThat(ledger(
                                new ListedActions(),
                                report("a").on("2025-01-10").restored(999).candidate("our wiki"),
                                report("b").on("2025-01-11").gap(POSTGRES, POOLING))
                        .gaps(ReportFilter.ALL))
                .extracting(Gap::candidate)
                .containsExactly(false, true);
    }

    @Test
    void the_json_has_the_members_of_the_contract() {
        Gap gap = only(ledger(
                new ListedActions().ea("a", "2025-01-10", ActionState.OPEN, null),
                report("a").on("2025-01-10").services("x").restored(25).gap(POSTGRES, POOLING)));

        assertThat(JsonMapper.builder().build().writeValueAsString(GapLine.of(gap)))
                .startsWith(
                        "{\"component\":\"Postgres template\",\"capability\":\"connection pooling\","
                                + "\"state\":\"being-closed\",\"incidents\":[\"a\"],\"services\":[\"x\"],\"hoursLost\":0.42,"
                                + "\"unknownHours\":0,\"actions\":[{\"key\":\"a\",\"task\":\"EA Update: mend it\",\"state\":\"open\"");
    }

    private static Gap only(Ledger ledger) {
        return ListedLedger.only(ledger);
    }

    private static Ledger ledger(ListedActions actions, Facts... reports) {
        return ledger(actions, ListedArchive.of(reports));
    }

    private static Ledger ledger(ListedActions actions, ListedArchive archive) {
        return new ListedLedger(archive, actions, new ListedAnswers()).ledger();
    }
}
