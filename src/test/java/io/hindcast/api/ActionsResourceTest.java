package io.hindcast.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.followup.ActionId;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Priority;
import io.hindcast.followup.Standing;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.util.LinkedMultiValueMap;

class ActionsResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 14);

    @Test
    void an_address_without_parameters_asks_for_every_action_as_of_today() {
        assertThat(query()).isEqualTo(ActionQuery.all(TODAY));
    }

    @Test
    void an_address_says_which_actions() {
        ActionQuery query = query(
                "state",
                "in-progress",
                "state",
                "blocked",
                "overdue",
                "true",
                "owner",
                "DBA Team",
                "priority",
                "high",
                "service",
                "payment-v2",
                "from",
                "2025-01-01",
                "as-of",
                "2025-02-01");

        assertThat(query.states()).containsExactlyInAnyOrder(ActionState.IN_PROGRESS, ActionState.BLOCKED);
        assertThat(query.standings()).containsExactly(Standing.OVERDUE);
        assertThat(query.owners()).containsExactly("dba team");
        assertThat(query.priorities()).containsExactly(Priority.HIGH);
        assertThat(query.reports().services()).containsExactly("payment-v2");
        assertThat(query.reports().from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(query.asOf()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    @Test
    void what_cannot_be_understood_is_a_bad_request_with_a_sentence() {
        assertThatThrownBy(() -> query("state", "finished"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'finished' is no state; use open, in-progress, blocked, done, dropped or unknown");
        assertThatThrownBy(() -> query("as-of", "yesterday"))
                .hasMessage("'yesterday' is no date for as-of; write it as 2025-03-14");
        ProblemDetail problem = new ApiProblems().notUnderstood(new IllegalArgumentException("a sentence"));
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getDetail()).isEqualTo("a sentence");
    }

    @Test
    void a_calendar_has_a_day_for_each_due_date_of_what_is_to_be_done() {
        String calendar = ActionCalendar.of(
                List.of(
                        action("Raise the limit; soon", ActionState.OPEN, TODAY),
                        action("Old", ActionState.DONE, TODAY)),
                URI.create("http://localhost:8080/"),
                Instant.parse("2025-03-01T00:00:00Z"));

        assertThat(calendar.replace("\r\n ", "").lines())
                .contains(
                        "SUMMARY:Raise the limit\\; soon",
                        "DTSTART;VALUE=DATE:20250314",
                        "DTEND;VALUE=DATE:20250315",
                        "DTSTAMP:20250301T000000Z",
                        "TRANSP:TRANSPARENT",
                        "URL:http://localhost:8080/report/2025/log%23db")
                .doesNotContain("SUMMARY:Old");
    }

    @Test
    void an_action_keeps_its_identifier_when_its_due_date_moves() {
        assertThat(uid(TODAY)).isEqualTo(uid(TODAY.plusDays(9))).startsWith("UID:");
    }

    private static String uid(LocalDate due) {
        return ActionCalendar.of(
                        List.of(action("Raise the limit", ActionState.OPEN, due)),
                        URI.create("http://localhost/"),
                        Instant.EPOCH)
                .lines()
                .filter(line -> line.startsWith("UID"))
                .findFirst()
                .orElseThrow();
    }

    private static ActionQuery query(String... namesAndValues) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ActionParameters.query(new FilterParameters(parameters), TODAY);
    }

    private static FollowedAction action(String task, ActionState state, LocalDate day) {
        DueDate due = new DueDate(day, Basis.STATED);
        return new FollowedAction(
                new ActionId("a", new ReportKey("2025/log#db"), task),
                new FollowedAction.Origin("Outage", day, null, List.of("payment"), List.of()),
                task,
                null,
                state,
                null,
                due,
                null,
                null,
                false,
                3,
                new FollowedAction.Written(state, null, due, null, null),
                Set.of(),
                null);
    }
}
