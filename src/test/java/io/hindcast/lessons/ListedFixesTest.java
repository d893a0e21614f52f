package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HouseTest;
import io.hindcast.archive.ReportStore;
import io.hindcast.deciding.Answers;
import io.hindcast.followup.ActionChange.State;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.LuckPromotion;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListedFixesTest extends HouseTest {
    private static final String ASKED = "Add a spool on disk to the label printer driver";
    private static final String CAUSE =
            "The label printer driver keeps no spool on disk, so a restart loses what waits.";

    @Test
    void a_cause_is_matched_with_the_open_action_of_an_earlier_report_by_their_words() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED),
                Story.of("other", "2025-02-01", "search").rootCause("A synonym list was empty."),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE).restoredAfter(90));

        ListedFix fix = only();

        assertThat(fix.incident().key().value()).isEqualTo("lost");
        assertThat(fix.cause()).isEqualTo(new Quote(CAUSE, 10));
        assertThat(fix.action().task()).isEqualTo(ASKED);
        assertThat(fix.action().line()).isEqualTo(20);
        assertThat(fix.sharedWords()).contains("label", "printer", "driver", "spool", "disk");
        assertThat(fix.isOpen()).isTrue();
    }

    @Test
    void an_action_that_was_done_before_the_incident_is_no_match_and_one_done_after_it_is() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED, ActionState.DONE, "2025-02-01"),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE));
        assertThat(find()).isEmpty();

        keep(Story.of("jam", "2025-01-10", "labels").asksFor(ASKED, ActionState.DONE, "2025-04-01"));
        assertThat(find()).hasSize(1);
    }

    @Test
    void a_later_report_s_action_and_the_report_s_own_are_no_match() {
        keep(
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE).asksFor(ASKED),
                Story.of("again", "2025-05-10", "labels").asksFor(ASKED));

        assertThat(find()).isEmpty();
    }

    @Test
    void another_capability_of_the_same_component_is_another_fix() {
        keep(
                Story.of("lag", "2025-01-10", "feed")
                        .asksFor("EA Update: Default lag alert in the Kafka consumer template")
                        .naming("Kafka consumer template", "lag alert", 20),
                Story.of("poison", "2025-03-10", "mail")
                        .rootCause("The Kafka consumer template has no default dead-letter topic.")
                        .naming("Kafka consumer template", "dead letters", 10));

        assertThat(find()).isEmpty();
    }

    @Test
    void a_gap_that_both_name_is_a_match_even_where_the_words_differ() {
        keep(
                Story.of("lag", "2025-01-10", "feed")
                        .rootCause("Consumers stumble over one bad message.")
                        .naming("Kafka consumer template", "dead letters", 10)
                        .asksFor("EA Update: put unreadable events aside")
                        .naming("Kafka consumer template", "dead letters", 20),
                Story.of("poison", "2025-03-10", "mail")
                        .rootCause("There is nowhere to park what cannot be parsed.")
                        .naming("Kafka consumer template", "dead letters", 10));

        assertThat(only().gap()).hasToString("Kafka consumer template – dead letters");
    }

    @Test
    void what_a_person_says_stays_through_a_new_import_and_can_be_taken_back() {
        Story jam = Story.of("jam", "2025-01-10", "labels").asksFor(ASKED);
        keep(jam, Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE));
        Answers answers = house.get(Answers.class);

        answers.answer(only().question(), null, false, "Ana", "Another printer");
        keep(jam);

        ListedFix fix = only();
        assertThat(fix.isRejected()).isTrue();
        assertThat(fix.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.said().by()).isEqualTo("Ana");
            assertThat(answer.said().why()).isEqualTo("Another printer");
        });
        answers.undo(Objects.requireNonNull(fix.answer()), "Ana");
        assertThat(only().isOpen()).isTrue();
        assertThat(answers.history(fix.question().kind(), fix.question().about()))
                .hasSize(1);
    }

    @Test
    void where_one_action_is_not_the_same_the_next_one_is_shown() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED),
                Story.of("jam-2", "2025-01-20", "labels").asksFor("Spool on disk for the label printer"),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE));
        ListedFix first = only();

        house.get(Answers.class).answer(first.question(), null, false, "Ana", null);

        assertThat(first.otherActions()).isEqualTo(1);
        assertThat(only().action().id()).isNotEqualTo(first.action().id());
    }

    @Test
    void where_the_same_task_stands_in_two_reports_the_second_is_asked_too() {
        keep(
                Story.of("lag", "2025-01-10", "feed")
                        .asksFor("EA Update: put unreadable events of the Kafka consumer aside")
                        .naming("Queue worker", "retries", 20),
                Story.of("lag-2", "2025-01-20", "feed")
                        .asksFor("EA Update: put unreadable events of the Kafka consumer aside")
                        .naming("Kafka consumer template", "dead letters", 20),
                Story.of("poison", "2025-03-10", "mail")
                        .rootCause("The Kafka consumer puts no unreadable events aside.")
                        .naming("Kafka consumer template", "dead letters", 10));

        assertThat(only().action().id().report().value()).isEqualTo("lag-2");
    }

    @Test
    void an_action_dropped_after_the_incident_was_open_when_it_came() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE));
        FollowedAction action = only().action();
        house.get(Actions.class).change(List.of(action), List.of(new State(ActionState.DROPPED)), "Ana");

        assertThat(only().action().state()).isEqualTo(ActionState.DROPPED);
    }

    @Test
    void what_a_person_confirmed_stays_when_the_words_are_no_longer_alike() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE).restoredAfter(90));
        house.get(Answers.class).answer(only().question(), null, true, "Ana", null);

        keep(Story.of("lost", "2025-03-10", "returns")
                .rootCause("Parcels went out blank.")
                .restoredAfter(90));

        assertThat(only().cause().words()).isEqualTo("Parcels went out blank.");
        assertThat(only().isOpen()).isFalse();
    }

    @Test
    void an_action_made_of_luck_was_not_listed_before_the_day_on_which_it_was_made() {
        Story jam = Story.of("jam", "2025-01-10", "labels").lucky("The printer had paper left.");
        keep(jam, Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE));

        ActionId id = house.get(LuckPromotion.class)
                .promote(
                        "test",
                        jam.read().report().key(),
                        new FromLuck("The printer had paper left.", 30),
                        ASKED,
                        null,
                        null,
                        "Ana");

        assertThat(find()).isEmpty();
        assertThat(house.get(Actions.class)
                        .of(id.archive(), id.report())
                        .getFirst()
                        .promisedOn())
                .isEqualTo(house.get(Today.class).date());
    }

    @Test
    void hours_are_added_up_once_for_each_incident_and_the_unknown_ones_counted() {
        keep(
                Story.of("jam", "2025-01-10", "labels").asksFor(ASKED),
                Story.of("lost", "2025-03-10", "returns").rootCause(CAUSE).restoredAfter(90),
                Story.of("lost-2", "2025-04-10", "returns").rootCause(CAUSE));

        LostHours lost = LostHours.of(find().stream().map(ListedFix::incident).toList());

        assertThat(lost).isEqualTo(new LostHours(1.5, 1, 1));
    }

    private ListedFix only() {
        assertThat(find()).hasSize(1);
        return find().getFirst();
    }

    private List<ListedFix> find() {
        return house.get(ListedFixes.class).find(ReportFilter.ALL);
    }

    private void keep(Story... stories) {
        house.get(ReportStore.class)
                .save("test", "/test", Stream.of(stories).map(Story::read).toList());
    }
}
