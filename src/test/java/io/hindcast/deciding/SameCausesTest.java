package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.deciding.SameCauses.Question;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameCausesTest {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private SameCauses causes;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private OpenHouse house;

    @BeforeAll
    void open(@TempDir Path directory) {
        house = OpenHouse.in(directory);
        causes = house.get(SameCauses.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void an_answer_is_kept_with_who_and_why_and_can_be_changed_and_undone() {
        FixName fix = FixName.of("test", new ReportKey("2025/pay"), "abc");

        assertThat(causes.answer(question(fix, null), true, "Ada", "the pool again"))
                .isEmpty();
        SameCause yes = causes.of(fix).getFirst();
        assertThat(yes.same()).isTrue();
        assertThat(yes.said().why()).isEqualTo("the pool again");

        assertThat(causes.answer(question(fix, yes), false, "Ben", null)).isEmpty();
        SameCause no = causes.of(fix).getFirst();
        assertThat(causes.undo(no, "Cleo")).isTrue();

        assertThat(causes.standing()).noneMatch(answer -> answer.fix().equals(fix));
        assertThat(causes.of(fix))
                .extracting(SameCause::same, answer -> answer.said().isStanding())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, false),
                        org.assertj.core.groups.Tuple.tuple(true, false));
    }

    @Test
    void an_answer_over_another_that_nobody_saw_is_not_kept_and_the_other_comes_back() {
        FixName fix = FixName.of(new GapId("Config rollout", "staged rollout"));
        causes.answer(question(fix, null), true, "Ada", null);

        assertThat(causes.answer(question(fix, null), false, "Ben", null))
                .hasValueSatisfying(other -> assertThat(other.said().by()).isEqualTo("Ada"));
        assertThat(causes.of(fix)).hasSize(1);
    }

    @Test
    void spellings_of_a_gap_name_one_fix() {
        assertThat(FixName.of(new GapId("Config  rollout", "Staged-rollout")))
                .isEqualTo(FixName.of(new GapId("Config rollout", "staged rollout")));
    }

    private static Question question(FixName fix, @Nullable SameCause seen) {
        return new Question(fix, "test", new ReportKey("2025/later"), seen);
    }
}
