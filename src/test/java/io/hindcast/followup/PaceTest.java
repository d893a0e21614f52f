package io.hindcast.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.ActionState;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 15);

    @Test
    void a_promise_counts_in_the_quarter_of_its_report_and_an_end_in_that_of_its_day() {
        Pace pace = Pace.of(
                List.of(
                        action("2025-05-02", ActionState.DONE, "2025-08-01"),
                        action("2025-05-03", ActionState.DONE, null),
                        action("2025-09-30", ActionState.OPEN, null)),
                TODAY,
                12);

        assertThat(pace.quarters()).extracting(Pace.Quarter::name).containsExactly("2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(pace.quarters())
                .extracting(quarter -> quarter.promised().size())
                .containsExactly(2, 1, 0);
        assertThat(pace.quarters())
                .extracting(quarter -> quarter.finished().size())
                .containsExactly(0, 1, 0);
        assertThat(pace.finished()).isEqualTo(2);
        assertThat(pace.dayKnown()).isEqualTo(1);
    }

    @Test
    void every_action_to_do_is_in_one_age_group() {
        List<AgeGroup> ages = AgeGroup.of(
                List.of(
                        action("2025-11-08", ActionState.OPEN, null),
                        action("2025-11-07", ActionState.UNKNOWN, null),
                        action("2020-01-01", ActionState.BLOCKED, null),
                        action("2025-12-24", ActionState.OPEN, null),
                        action("2025-11-08", ActionState.DONE, null),
                        action(null, ActionState.OPEN, null)),
                TODAY);

        assertThat(ages).extracting(age -> age.actions().size()).containsExactly(2, 1, 0, 0, 0, 0, 1, 1);
        assertThat(ages.getLast().from()).isNull();
    }

    @Test
    void what_is_overdue_is_counted_as_open_too() {
        ActionCounts counts = ActionCounts.of(
                List.of(action("2025-05-02", ActionState.OPEN, null), action("2025-05-02", ActionState.DONE, null)),
                TODAY);

        assertThat(counts.all()).isEqualTo(2);
        assertThat(counts.toDo()).isEqualTo(1);
        assertThat(counts.count(Standing.OPEN)).isEqualTo(1);
        assertThat(counts.count(Standing.FINISHED)).isEqualTo(1);
    }

    private static FollowedAction action(@Nullable String promised, ActionState state, @Nullable String finished) {
        LocalDate day = promised == null ? null : LocalDate.parse(promised);
        return new FollowedAction(
                new ActionId("a", new ReportKey("r"), "f"),
                new FollowedAction.Origin("Report", day, null, List.of(), List.of()),
                "Do it",
                null,
                state,
                null,
                null,
                null,
                finished == null ? null : LocalDate.parse(finished),
                false,
                1,
                new FollowedAction.Written(state, null, null, null, null),
                Set.of(),
                null);
    }
}
