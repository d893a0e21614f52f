package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private Answers answers;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private OpenHouse house;

    @BeforeAll
    void open(@TempDir Path directory) {
        house = OpenHouse.in(directory);
        answers = house.get(Answers.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void an_answer_is_kept_with_who_and_why_and_can_be_changed_and_undone() {
        Question question = question(Subject.of("test", new ReportKey("2025/pay"), "abc"));

        assertThat(answers.answer(question, null, true, "Ada", "the pool again"))
                .isEmpty();
        Answer yes = history(question).getFirst();
        assertThat(yes.yes()).isTrue();
        assertThat(yes.said().why()).isEqualTo("the pool again");

        assertThat(answers.answer(question, yes, false, "Ben", null)).isEmpty();
        Answer no = history(question).getFirst();
        assertThat(answers.undo(no, "Cleo")).isTrue();

        assertThat(answers.byQuestion(Kind.SAME_CAUSE)).doesNotContainKey(question);
        assertThat(history(question))
                .extracting(Answer::yes, answer -> answer.said().isStanding())
                .containsExactly(Tuple.tuple(false, false), Tuple.tuple(true, false));
    }

    @Test
    void an_answer_over_another_that_nobody_saw_is_not_kept_and_the_other_comes_back() {
        Question question = question(Subject.of(new GapId("Config rollout", "staged rollout")));
        answers.answer(question, null, true, "Ada", null);

        assertThat(answers.answer(question, null, false, "Ben", null))
                .hasValueSatisfying(other -> assertThat(other.said().by()).isEqualTo("Ada"));
        assertThat(history(question)).hasSize(1);
    }

    @Test
    void an_answer_to_one_kind_of_question_is_none_to_another() {
        Subject luck = Subject.of("test", new ReportKey("2025/tape"), "abc");
        Subject other = Subject.of("test", new ReportKey("2025/later"));
        answers.answer(new Question(Kind.LUCK_RAN_OUT, luck, other), null, true, "Ada", null);

        assertThat(answers.byQuestion(Kind.LUCK_RAN_OUT)).hasSize(1);
        assertThat(answers.byQuestion(Kind.LUCK_ANSWERED)).isEmpty();
    }

    @Test
    void spellings_of_a_gap_are_one_subject_and_its_name_can_be_told_again() {
        Subject rollout = Subject.of(new GapId("Config  rollout", "Staged-rollout"));

        assertThat(rollout).isEqualTo(Subject.of(new GapId("Config rollout", "staged rollout")));
        assertThat(GapId.ofFolded(rollout.folded())).isEqualTo(new GapId("config rollout", "staged rollout"));
    }

    private List<Answer> history(Question question) {
        return answers.history(question.kind(), question.about());
    }

    private static Question question(Subject fix) {
        return new Question(Kind.SAME_CAUSE, fix, Subject.of("test", new ReportKey("2025/later")));
    }
}
