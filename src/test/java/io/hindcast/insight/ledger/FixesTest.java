package io.hindcast.insight.ledger;

import static io.hindcast.insight.table.Facts.report;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.ledger.Effect.Verdict;
import io.hindcast.insight.table.Facts;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final String POSTGRES = "Postgres template";
    private static final String POOLING = "connection pooling";
    private static final GapId GAP = new GapId(POSTGRES, POOLING);

    private final ListedAnswers answers = new ListedAnswers();

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

        answers.says(Subject.of(GAP), "b", false);
        Gap judged = only(ledger(actions, reports));
        assertThat(requireNonNull(judged.cameBackWith()).key().value()).isEqualTo("c");
        assertThat(requireNonNull(judged.effect()).rate().eventsAfter()).isEqualTo(1);

        answers.says(Subject.of(GAP), "c", true);
        Gap failed = only(ledger(actions, reports));
        assertThat(failed.isConfirmed()).isTrue();
        assertThat(requireNonNull(failed.effect()).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void an_answer_follows_its_gap_through_names_merges_and_undo() {
        GapId wording = new GapId("queue worker chart", "retry limit");
        ListedArchive archive = ListedArchive.of(
                report("a").on("2025-01-10").candidate("queue worker chart", "retry limit"),
                report("b").on("2025-09-16").candidate("Queue worker charts", "limits of retry"));
        ListedActions actions = new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-28");
        ListedLedger books = new ListedLedger(archive, actions, answers);
        Question asked = after(books).question();
        answers.answer(asked, null, true, "Ada", null);
        assertThat(after(books).isConfirmed()).isTrue();

        archive.decisions.name(wording, new GapId("Queue workers", "bounded retries"), "Ada", null);
        assertThat(only(books.ledger()).id().component()).isEqualTo("Queue workers");
        assertThat(after(books).isConfirmed()).isTrue();
        answers.undo(answers.listed.getFirst(), "Ada");
        answers.answer(after(books).question(), null, false, "Ada", null);

        archive.decisions.undo(archive.decisions.all().getFirst(), "Ada");
        assertThat(after(books).answer())
                .describedAs("given under the name, there under the wording")
                .matches(answer -> answer != null && !answer.yes());

        archive.decisions.merge(wording, new GapId("Config rollout", "staged rollout"), "Ada", null);
        assertThat(only(books.ledger()).id().component()).isEqualTo("Config rollout");
        assertThat(after(books).answer()).isNotNull();
    }

    private static Recurrence after(ListedLedger books) {
        return requireNonNull(only(books.ledger()).effect()).after().getFirst();
    }

    @Test
    void a_gap_stays_closed_where_every_incident_since_had_another_cause() {
        answers.says(Subject.of(GAP), "b", false);

        Gap gap = only(ledger(
                new ListedActions().ea("a", "2025-01-10", ActionState.DONE, "2025-02-28"),
                report("a").on("2025-01-10").gap(POSTGRES, POOLING),
                report("b").on("2025-09-16").gap(POSTGRES, POOLING)));

        assertThat(gap.state()).isEqualTo(GapState.CLOSED);
        assertThat(gap.closedOn()).isEqualTo("2025-02-28");
        assertThat(gap.recurrences()).isEmpty();
    }

    @Test
    void an_incident_of_another_cause_is_no_reason_for_the_next_closing_either() {
        answers.says(Subject.of(GAP), "b", false);

        Gap gap = only(ledger(
                new ListedActions()
                        .ea("a", "2025-01-01", ActionState.DONE, "2025-03-31")
                        .ea("c", "2025-05-10", ActionState.DONE, "2025-06-30"),
                report("a").on("2025-01-01").gap(POSTGRES, POOLING),
                report("b").on("2025-04-10").gap(POSTGRES, POOLING),
                report("c").on("2025-05-10").gap(POSTGRES, POOLING)));

        assertThat(gap.effects().getLast().before())
                .extracting(incident -> incident.key().value())
                .containsExactly("c");
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
    void a_done_action_is_judged_by_incidents_of_its_report_s_factor_and_services() {
        ListedActions actions = new ListedActions().ea("a", "2025-01-01", ActionState.DONE, "2025-03-31");
        ListedLedger house = new ListedLedger(
                ListedArchive.of(
                        report("a").on("2025-01-01").services("Pay", "ledger").factors("capacity"),
                        report("b").on("2025-02-01").services("pay").factors("network", "capacity"),
                        report("other factor").on("2025-02-02").services("pay").factors("network"),
                        report("other service").on("2025-02-03").services("web").factors("capacity"),
                        report("c").on("2025-06-01").services("ledger").factors("capacity")),
                actions,
                answers);

        Fixes.Fixed fixed = house.fixes().of(actions.listed.getFirst()).orElseThrow();

        assertThat(fixed.factor()).isEqualTo("capacity");
        assertThat(fixed.effect().rate().eventsBefore()).isEqualTo(2);
        assertThat(fixed.effect().rate().daysBefore()).isEqualTo(90);
        assertThat(fixed.effect().possible())
                .extracting(one -> one.incident().key().value())
                .containsExactly("c");

        answers.says(fixed.effect().after().getFirst().question().about(), "c", true);
        assertThat(new ListedLedger(house.archive(), actions, answers)
                        .fixes()
                        .of(actions.listed.getFirst())
                        .orElseThrow()
                        .effect()
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void an_open_action_and_one_whose_report_gives_no_factor_are_not_judged() {
        ListedActions actions = new ListedActions()
                .ea("a", "2025-01-01", ActionState.OPEN, "2025-03-31")
                .ea("b", "2025-01-01", ActionState.DONE, "2025-03-31");
        ListedLedger house = new ListedLedger(
                ListedArchive.of(
                        report("a").on("2025-01-01").services("pay").factors("capacity"),
                        report("b").on("2025-01-01").services("pay")),
                actions,
                answers);

        assertThat(actions.listed)
                .allSatisfy(action -> assertThat(house.fixes().of(action)).isEmpty());
    }

    private static Gap only(Ledger ledger) {
        return ListedLedger.only(ledger);
    }

    private Ledger ledger(ListedActions actions, Facts... reports) {
        return new ListedLedger(ListedArchive.of(reports), actions, answers).ledger();
    }
}
