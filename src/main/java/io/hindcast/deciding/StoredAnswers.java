package io.hindcast.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers in the store. */
@Component
class StoredAnswers implements Answers {
    private static final String SELECT = "select * from answer ";

    private final JdbcClient jdbc;
    private final Saying saying;

    StoredAnswers(JdbcClient jdbc, Saying saying) {
        this.jdbc = jdbc;
        this.saying = saying;
    }

    @Override
    public List<Answer> standing(Question.Kind kind) {
        return jdbc.sql(SELECT + "where question = ? and standing = true order by id")
                .param(kind.id())
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public List<Answer> history(Question.Kind kind, Subject about) {
        return jdbc.sql(SELECT + "where question = ? and about = ? order by id desc")
                .params(kind.id(), about.value())
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public Optional<Answer> answer(
            Question question, @Nullable Answer seen, boolean yes, @Nullable String by, @Nullable String why) {
        Optional<Answer> other = saying.change(() -> {
            Optional<Answer> now = standing(question);
            if (!now.map(Answer::id).equals(Optional.ofNullable(seen).map(Answer::id))) {
                return now;
            }
            now.ifPresent(before -> end(before, by, false));
            add(question, yes, by, why);
            return Optional.empty();
        });
        saying.tell(new AnswersChanged(question.kind()));
        return other;
    }

    @Override
    public boolean undo(Answer answer, @Nullable String by) {
        boolean ended = saying.change(() -> end(answer, by, true));
        saying.tell(new AnswersChanged(answer.question().kind()));
        return ended;
    }

    private boolean end(Answer answer, @Nullable String by, boolean undone) {
        return jdbc.sql("update answer set standing = null, ended_by = ?, ended_at = ?, undone = ?"
                                + " where id = ? and standing = true")
                        .params(Saying.name(by), saying.now(), undone, answer.id())
                        .update()
                == 1;
    }

    private Optional<Answer> standing(Question question) {
        return jdbc.sql(SELECT + "where question = ? and about = ? and other = ? and standing = true")
                .params(
                        question.kind().id(),
                        question.about().value(),
                        question.other().value())
                .query((row, number) -> answer(row))
                .optional();
    }

    private void add(Question question, boolean yes, @Nullable String by, @Nullable String why) {
        jdbc.sql("insert into answer (question, about, other, yes, reason, decided_by, decided_at, standing)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true)")
                .param(question.kind().id())
                .param(question.about().value())
                .param(question.other().value())
                .param(yes)
                .param(Saying.reason(why))
                .param(Saying.name(by))
                .param(saying.now())
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        Question question = new Question(
                Question.Kind.of(Objects.requireNonNull(row.getString("question"))),
                new Subject(Objects.requireNonNull(row.getString("about"))),
                new Subject(Objects.requireNonNull(row.getString("other"))));
        return new Answer(row.getLong("id"), question, row.getBoolean("yes"), Saying.said(row));
    }
}
