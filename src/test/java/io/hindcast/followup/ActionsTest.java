package io.hindcast.followup;

import static io.hindcast.followup.OpenFollowUp.NOON;
import static io.hindcast.followup.OpenFollowUp.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest extends FollowUpTest {
    private static final ActionChange DONE = new ActionChange.State(ActionState.DONE);

    @Test
    void what_a_person_set_survives_an_import_and_both_words_are_shown() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), new ActionChange.State(ActionState.BLOCKED), new ActionChange.Owner("Platform Team"));

        room.imports(Promise.report(
                "pay", "payment", Promise.action("**Raise** the limit.", ActionState.DONE, "SRE", null)));

        FollowedAction action = only();
        assertThat(action.state()).isEqualTo(ActionState.BLOCKED);
        assertThat(action.owner()).isEqualTo("Platform Team");
        assertThat(action.written().state()).isEqualTo(ActionState.DONE);
        assertThat(action.written().owner()).isEqualTo("SRE");
        assertThat(action.differsFromReport(ActionField.STATE)).isTrue();
        assertThat(action.ticket()).isEqualTo("OPS-1");
    }

    @Test
    void a_field_that_a_person_set_is_known_as_set_even_where_the_report_says_the_same() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), new ActionChange.State(ActionState.OPEN));

        assertThat(only().corrected()).containsExactly(ActionField.STATE);
        assertThat(only().differsFromReport(ActionField.STATE)).isFalse();

        room.imports(Promise.report(
                "pay", "payment", Promise.action("Raise the limit", ActionState.DONE, "DBA Team", null)));
        assertThat(only().state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void a_field_given_back_follows_the_report_again() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), DONE, new ActionChange.Due(TODAY));
        assertThat(only().due()).isEqualTo(new DueDate(TODAY, Basis.CORRECTED));
        assertThat(only().finished()).isEqualTo(TODAY);

        change(only(), new ActionChange.State(null), new ActionChange.Due(null));

        assertThat(only().state()).isEqualTo(ActionState.OPEN);
        assertThat(only().due()).isEqualTo(new DueDate(Promise.REPORTED.plusDays(30), Basis.DERIVED));
        assertThat(only().corrected()).isEmpty();
        assertThat(only().finished()).isNull();
    }

    @Test
    void the_day_of_finishing_is_not_invented_for_what_the_report_calls_done() {
        room.imports(Promise.report("pay", "payment", Promise.action("Raise the limit", ActionState.DONE, null, null)));
        change(only(), new ActionChange.State(ActionState.DROPPED));

        assertThat(only().finished()).isNull();
    }

    @Test
    void the_day_that_the_report_gives_for_the_end_is_kept() {
        LocalDate day = LocalDate.of(2025, 3, 9);
        room.imports(Promise.report(
                "pay",
                "payment",
                new Action("Raise the limit", "High", ActionState.DONE, null, null, null, false, 40, day)));

        assertThat(only().finished()).isEqualTo(day);
        change(only(), new ActionChange.State(ActionState.OPEN));
        assertThat(only().finished()).isNull();
    }

    @Test
    void history_tells_the_newest_change_first_with_name_and_time() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), new ActionChange.State(ActionState.IN_PROGRESS));
        room.actions().change(List.of(only()), List.of(DONE), "  ");

        assertThat(room.actions().history(only().id()))
                .containsExactly(
                        new HistoryEntry(ActionField.STATE, "in-progress", "done", "unnamed", NOON),
                        new HistoryEntry(ActionField.STATE, null, "in-progress", "Ada", NOON));
    }

    @Test
    void setting_what_is_set_changes_nothing_and_leaves_no_history() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), DONE);

        assertThat(room.actions().change(List.of(only()), List.of(DONE), "Bob"))
                .isEqualTo(new ChangeOutcome.Changed(0));
        assertThat(room.actions().history(only().id())).hasSize(1);
        assertThat(room.news()).hasSize(1);
    }

    @Test
    void all_reports_are_handed_over_with_what_people_said_by_one_question_about_all() {
        room.imports(
                Promise.report("pay", "payment", Promise.open("Raise the limit")),
                Promise.report("search", "search", Promise.open("Warm the cache")));
        change(room.actions().of("larkfield", new ReportKey("search")).getFirst(), DONE);
        room.watchQuestions();
        List<ActionState> states = new ArrayList<>();

        room.actions()
                .forEachReport(report -> states.add(report.actions().getFirst().state()));

        assertThat(states).containsExactly(ActionState.OPEN, ActionState.DONE);
        assertThat(room.questionsAbout("follow_up")).isEqualTo(1);
    }

    @Test
    void a_change_to_several_is_made_to_all_or_none() {
        room.imports(Promise.report("pay", "payment", Promise.open("One"), Promise.open("Two"), Promise.open("Three")));
        List<FollowedAction> seen = all();
        room.actions().change(List.of(seen.get(2)), List.of(new ActionChange.State(ActionState.BLOCKED)), "Bob");

        ChangeOutcome outcome = room.actions().change(seen, List.of(DONE), "Ada");

        assertThat(outcome)
                .isEqualTo(new ChangeOutcome.ChangedMeanwhile(
                        seen.get(2).id(), seen.get(2).task(), ActionField.STATE, "blocked", "Bob", NOON));
        assertThat(all()).extracting(FollowedAction::state).doesNotContain(ActionState.DONE);
        assertThat(room.actions().change(all(), List.of(DONE), "Ada")).isEqualTo(new ChangeOutcome.Changed(3));
        assertThat(all()).extracting(FollowedAction::state).containsOnly(ActionState.DONE);
    }

    @Test
    void two_people_who_set_different_fields_do_not_disturb_each_other() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        FollowedAction seenByBoth = only();
        change(seenByBoth, DONE);
        change(seenByBoth, new ActionChange.Owner("SRE"));

        assertThat(only().corrected()).containsExactlyInAnyOrder(ActionField.STATE, ActionField.OWNER);
    }

    @Test
    void an_action_that_vanished_from_its_report_is_kept_with_its_report() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit"), Promise.open("Other")));
        change(all().get(0), new ActionChange.Owner("SRE"));
        String followed = room.actions()
                .find(ActionQuery.all(TODAY).ownedBy("SRE"))
                .getFirst()
                .task();

        room.imports(Promise.report("pay", "payment", Promise.open("Reworded")));

        FollowedAction kept =
                room.actions().find(ActionQuery.all(TODAY).ownedBy("SRE")).getFirst();
        assertThat(kept.task()).isEqualTo(followed);
        assertThat(kept.isListed()).isFalse();
        assertThat(kept.origin().services()).containsExactly("payment");
        assertThat(all()).hasSize(2);

        change(kept, new ActionChange.Owner(null));
        assertThat(all()).extracting(FollowedAction::task).containsExactly("Reworded");
    }

    @Test
    void an_action_whose_report_was_removed_is_kept_while_people_speak_of_it() {
        room.imports(Promise.report("pay", "payment", Promise.open("Raise the limit")));
        change(only(), new ActionChange.Owner("SRE"));
        room.removes("pay.md");

        assertThat(only().owner()).isEqualTo("SRE");
        assertThat(only().origin().title()).isEqualTo("pay");
    }

    @Test
    void the_actions_of_one_report_come_in_the_order_of_its_lines() {
        room.imports(
                Promise.report("pay", "payment", Promise.open("One")),
                Promise.report("cart", "cart", Promise.open("Two"), Promise.open("Three")));

        assertThat(room.actions().of("larkfield", new ReportKey("cart")))
                .extracting(FollowedAction::task)
                .containsExactlyInAnyOrder("Two", "Three");
    }

    @Test
    void a_name_that_is_too_long_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> new ActionChange.Owner("x".repeat(401)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The owner has 401 characters; 400 can be kept");
        assertThat(new ActionChange.Owner(" \n ").value()).isNull();
    }

    private static void change(FollowedAction action, ActionChange... changes) {
        assertThat(room.actions().change(List.of(action), List.of(changes), "Ada"))
                .isEqualTo(new ChangeOutcome.Changed(1));
    }

    private static FollowedAction only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private static List<FollowedAction> all() {
        return room.actions().find(ActionQuery.all(TODAY));
    }
}
