package io.hindcast.followup;

import static io.hindcast.followup.OpenFollowUp.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionQueryTest extends FollowUpTest {
    @Test
    void an_action_due_today_is_not_overdue_and_one_due_yesterday_is() {
        promise(
                Promise.due("today", TODAY, ActionState.OPEN),
                Promise.due("yesterday", TODAY.minusDays(1), ActionState.OPEN));

        assertThat(tasks(all().standing(Standing.OVERDUE))).containsExactly("yesterday");
        assertThat(tasks(all().standing(Standing.DUE_SOON))).containsExactly("today");
    }

    @Test
    void what_is_done_or_dropped_is_never_overdue() {
        promise(
                Promise.due("done", TODAY.minusDays(9), ActionState.DONE),
                Promise.due("dropped", TODAY.minusDays(9), ActionState.DROPPED),
                Promise.due("blocked", TODAY.minusDays(9), ActionState.BLOCKED),
                Promise.due("unknown", TODAY.minusDays(9), ActionState.UNKNOWN));

        assertThat(tasks(all().standing(Standing.OVERDUE))).containsExactlyInAnyOrder("blocked", "unknown");
        assertThat(tasks(all().standing(Standing.FINISHED))).containsExactlyInAnyOrder("done", "dropped");
    }

    @Test
    void due_soon_reaches_to_the_seventh_day() {
        promise(
                Promise.due("seventh", TODAY.plusDays(7), ActionState.OPEN),
                Promise.due("eighth", TODAY.plusDays(8), ActionState.OPEN));

        assertThat(tasks(all().standing(Standing.DUE_SOON))).containsExactly("seventh");
    }

    @Test
    void an_unmarked_action_is_counted_apart_from_open_ones() {
        promise(
                Promise.due("open", TODAY, ActionState.OPEN),
                Promise.due("going", TODAY, ActionState.IN_PROGRESS),
                Promise.due("unmarked", TODAY, ActionState.UNKNOWN));

        assertThat(tasks(all().standing(Standing.OPEN))).containsExactlyInAnyOrder("open", "going");
        assertThat(tasks(all().standing(Standing.UNKNOWN))).containsExactly("unmarked");
    }

    @Test
    void the_longest_overdue_comes_first_and_the_finished_last() {
        promise(
                Promise.due("done long ago", TODAY.minusDays(90), ActionState.DONE),
                Promise.due("next week", TODAY.plusDays(7), ActionState.OPEN),
                Promise.due("late", TODAY.minusDays(3), ActionState.OPEN),
                Promise.due("later still", TODAY.minusDays(30), ActionState.OPEN));

        assertThat(tasks(all())).containsExactly("later still", "late", "next week", "done long ago");
    }

    @Test
    void an_owner_is_found_without_regard_to_case_and_so_is_nobody() {
        promise(Promise.owned("one", "DBA Team"), Promise.owned("two", " dba team "), Promise.owned("three", null));

        assertThat(tasks(all().ownedBy("Dba Team"))).containsExactlyInAnyOrder("one", "two");
        assertThat(tasks(all().ownedBy(ActionQuery.NOBODY))).containsExactly("three");
        assertThat(room.actions().owners()).hasSize(1);
    }

    @Test
    void actions_are_those_of_the_services_and_teams_asked_for(@TempDir Path directory) throws Exception {
        Path services = Files.writeString(directory.resolve("services.yaml"), """
                - name: payment
                  team: Payments
                - name: cart
                  team: Checkout
                """);
        room.knows(services);
        room.imports(
                Promise.report("pay", "Payment", Promise.open("for payment")),
                Promise.report("cart", "cart", Promise.open("for cart")),
                Promise.report("odd", "odd-job", Promise.open("for nobody's service")));

        assertThat(tasks(all().of(filter(Set.of("payment"), Set.of())))).containsExactly("for payment");
        assertThat(tasks(all().of(filter(Set.of(), Set.of("Checkout"))))).containsExactly("for cart");
        assertThat(tasks(all())).hasSize(3);
    }

    @Test
    void a_period_is_that_of_the_report() {
        promise(Promise.open("of 1 March"));

        assertThat(tasks(all().of(ReportFilter.ALL.between(Promise.REPORTED, Promise.REPORTED))))
                .hasSize(1);
        assertThat(tasks(all().of(ReportFilter.ALL.between(Promise.REPORTED.plusDays(1), null))))
                .isEmpty();
    }

    private static void promise(Action... actions) {
        room.imports(Promise.report("pay", "payment", actions));
    }

    private static ActionQuery all() {
        return ActionQuery.all(TODAY);
    }

    private static List<String> tasks(ActionQuery query) {
        return room.actions().find(query).stream().map(FollowedAction::task).toList();
    }

    private static ReportFilter filter(Set<String> services, Set<String> teams) {
        return new ReportFilter(services, teams, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }
}
