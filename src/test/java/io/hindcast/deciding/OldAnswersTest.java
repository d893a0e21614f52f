package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hindcast.OpenHouse;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers in a store that an earlier version of the program wrote, in the two tables that it had. */
class OldAnswersTest {
    private static final Subject INCIDENT = Subject.of("reports", new ReportKey("2025/later"));
    private static final Subject TASK = Subject.of("reports", new ReportKey("2025/jam"), "0123456789abcdef");
    private static final Subject GAP = Subject.of(new GapId("Config rollout", "staged rollout"));

    private static final String CAUSE = "insert into same_cause (fix, archive, report_key, same, reason, decided_by,"
            + " decided_at, standing, ended_by, ended_at, undone) values ";
    private static final String PAIR = "insert into judgment (question, archive, report_key, part, other_archive,"
            + " other_report_key, other_part, same, reason, judged_by, judged_at, standing, ended_by, ended_at) values ";
    private static final String ROLLOUT = "('gap/config rollout | staged rollout', 'reports', '2025/later', ";
    private static final String ACTION = "('action/reports/2025/jam/0123456789abcdef', 'reports', '2025/later', ";
    private static final String LATER_AND_JAM =
            "'reports', '2025/later', '', 'reports', '2025/jam', '0123456789abcdef', ";
    private static final String JAM_AND_LATER =
            "'reports', '2025/jam', '0123456789abcdef', 'reports', '2025/later', '', ";
    private static final List<String> OLD = List.of(
            CAUSE + ROLLOUT + "false, 'looked at the logs', 'Ada', " + on("01-02") + ", null, 'Ben', " + on("01-03")
                    + ", false)",
            CAUSE + ROLLOUT + "true, null, 'Ben', " + on("01-03") + ", true, null, null, null)",
            CAUSE + ACTION + "true, null, 'Ben', " + on("01-03") + ", true, null, null, null)",
            PAIR + "('already-listed', " + LATER_AND_JAM + "false, null, 'Ada', " + on("03-01") + ", null, 'Ben', "
                    + on("03-02") + ")",
            PAIR + "('already-listed', " + LATER_AND_JAM + "true, null, 'Ben', " + on("03-02") + ", true, null, null)",
            PAIR + "('luck-ran-out', " + JAM_AND_LATER + "true, null, 'Ada', " + on("03-01") + ", null, 'Ada', "
                    + on("03-05") + ")",
            PAIR + "('seen', " + LATER_AND_JAM + "true, null, 'Ada', " + on("03-01") + ", true, null, null)");

    @TempDir
    Path directory;

    @Test
    void every_answer_of_the_older_tables_is_there_with_who_when_why_and_how_it_ended() {
        older();
        try (OpenHouse house = OpenHouse.in(directory)) {
            Answers answers = house.get(Answers.class);

            assertThat(answers.byQuestion(Kind.SAME_CAUSE).keySet())
                    .containsExactlyInAnyOrder(
                            new Question(Kind.SAME_CAUSE, GAP, INCIDENT),
                            new Question(Kind.SAME_CAUSE, TASK, INCIDENT));
            assertThat(answers.history(Kind.SAME_CAUSE, GAP))
                    .extracting(
                            Answer::yes,
                            answer -> answer.said().by(),
                            answer -> answer.said().why())
                    .containsExactly(tuple(true, "Ben", null), tuple(false, "Ada", "looked at the logs"));
            assertThat(answers.standing(Kind.ALREADY_LISTED)).singleElement().satisfies(answer -> {
                assertThat(answer.question()).isEqualTo(new Question(Kind.ALREADY_LISTED, INCIDENT, TASK));
                assertThat(answer.yes()).isTrue();
                assertThat(answer.said().at()).isEqualTo("2025-03-02T10:00:00Z");
            });
            assertThat(answers.history(Kind.ALREADY_LISTED, INCIDENT))
                    .extracting(answer -> answer.said().ended())
                    .filteredOn(ended -> ended != null)
                    .singleElement()
                    .matches(ended -> !ended.undone(), "replaced by the next answer");
        }
    }

    @Test
    void what_was_taken_back_and_what_was_seen_stay_so() {
        older();
        try (OpenHouse house = OpenHouse.in(directory)) {
            Answers answers = house.get(Answers.class);

            assertThat(answers.history(Kind.LUCK_RAN_OUT, TASK)).singleElement().satisfies(answer -> {
                assertThat(answer.question().other()).isEqualTo(INCIDENT);
                assertThat(answer.said().ended()).matches(ended -> ended != null && ended.undone());
            });
            assertThat(answers.standing(Kind.SEEN)).hasSize(1);
        }
    }

    /** The store as version 11 of its tables leaves it. */
    private void older() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve("store"));
        source.setUser("SA");
        Flyway.configure().dataSource(source).target("11").load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        OLD.forEach(row -> jdbc.sql(row).update());
    }

    private static String on(String day) {
        return "timestamp with time zone '2025-" + day + " 10:00:00+00'";
    }
}
