package io.hindcast.insight;

import static io.hindcast.insight.Facts.report;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.hindcast.deciding.FixName;
import io.hindcast.followup.Today;
import io.hindcast.insight.Effect.Verdict;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {
    private static final String POSTGRES = "Postgres template";
    private static final String POOLING = "connection pooling";
    private static final GapId GAP = new GapId(POSTGRES, POOLING);

    private final ListedAnswers answers = new ListedAnswers();

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
    void an_incident_after_the_closing_is_a_possible_recurrence_until_a_person_says_yes_or_no() {
        ListedActions actions = new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-28");
        Facts[] reports = {
            report("a").on("2025-01-10").gap(POSTGRES, POOLING),
            report("b").on("2025-06-10").gap(POSTGRES, POOLING),
            report("c").on("2025-09-16").gap(POSTGRES, POOLING)
        };
        Gap open = only(ledger(actions, reports));
        assertThat(open.state()).isEqualTo(GapState.RECURRED);
        assertThat(open.isConfirmed()).isFalse();
        assertThat(requireNonNull(open.effect()).verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(requireNonNull(open.effect()).possible()).hasSize(2);

        answers.says(FixName.of(GAP), "b", false);
        Gap judged = only(ledger(actions, reports));
        assertThat(requireNonNull(judged.cameBackWith()).key().value()).isEqualTo("c");
        assertThat(requireNonNull(judged.effect()).rate().eventsAfter()).isEqualTo(1);

        answers.says(FixName.of(GAP), "c", true);
        Gap failed = only(ledger(actions, reports));
        assertThat(failed.isConfirmed()).isTrue();
        assertThat(requireNonNull(failed.effect()).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_gap_stays_closed_where_every_incident_since_had_another_cause() {
        answers.says(FixName.of(GAP), "b", false);

        Gap gap = only(ledger(
                new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-28"),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING),
                report("b").on("2025-09-16").gap(POSTGRES, POOLING)));

        assertThat(gap.state()).isEqualTo(GapState.CLOSED);
        assertThat(gap.closedOn()).isEqualTo("2025-02-28");
        assertThat(gap.recurrences()).isEmpty();
    }

    @Test
    void a_fix_worked_only_where_incidents_became_fewer_by_more_than_chance() {
        ListedActions actions = new ListedActions().ea("6", "2025-03-01", ActionState.DONE, "2025-03-31");
        Facts[] reports = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> report(Integer.toString(number))
                        .on("2025-03-0" + number)
                        .gap(POSTGRES, POOLING))
                .toArray(Facts[]::new);

        assertThat(requireNonNull(only(ledger(actions, reports)).effect()).verdict())
                .isEqualTo(Verdict.WORKED);
    }

    @Test
    void each_closing_is_compared_with_the_days_since_the_one_before() {
        Gap gap = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-01", ActionState.DONE, "2025-03-31")
                        .ea("c", "2025-05-10", ActionState.DONE, "2025-06-30"),
                report("a").on("2025-01-01").gap(POSTGRES, POOLING),
                report("c").on("2025-05-10").gap(POSTGRES, POOLING)));

        assertThat(gap.effects()).hasSize(2);
        assertThat(gap.effects().getFirst().rate().daysAfter()).isEqualTo(91);
        assertThat(gap.effects().getLast().rate().daysBefore()).isEqualTo(91);
        assertThat(gap.effects().getLast().before()).hasSize(1);
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
    void before_and_after_the_closing_are_compared_by_rates_with_the_exposure_of_both_sides() {
        Ledger ledger = ledger(
                new ListedActions().ea("a", "2025-01-01", ActionState.DONE, "2025-03-31"),
                report("a").on("2025-01-01").gap(POSTGRES, POOLING),
                report("b").on("2025-02-10").gap(POSTGRES, POOLING),
                report("c").on("2025-05-10").gap(POSTGRES, POOLING));
        RateRatio ratio = requireNonNull(only(ledger).effect()).rate();

        assertThat(ratio.eventsBefore()).isEqualTo(2);
        assertThat(ratio.eventsAfter()).isEqualTo(1);
        assertThat(ratio.daysBefore()).isEqualTo(90);
        assertThat(ratio.daysAfter()).isEqualTo(275);
        assertThat(ratio.value()).isCloseTo(90.0 / 275 / 2, within(1e-9));
        assertThat(ratio.isDetectable()).isFalse();
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
        assertThat(ledger.gaps(ReportFilter.ALL)).hasSize(1);
        return ledger.gaps(ReportFilter.ALL).getFirst();
    }

    private Ledger ledger(ListedActions actions, Facts... reports) {
        return ledger(actions, ListedArchive.of(reports));
    }

    private Ledger ledger(ListedActions actions, ListedArchive archive) {
        Today today = new Today(Clock.fixed(Instant.parse("2025-12-31T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
        CurrentTable table = archive.table();
        CurrentLedger current = new CurrentLedger(table, new GapActions(actions, today), answers, today);
        return new Ledger(table, current, archive, today);
    }
}
