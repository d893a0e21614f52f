package io.hindcast.deciding;

import io.hindcast.report.ReportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to "same cause?" in the store. */
@Component
class StoredSameCauses implements SameCauses {
    private static final String SELECT = "select * from same_cause ";
    private static final String END =
            "update same_cause set standing = null, ended_by = ?, ended_at = ?, undone = ? where id = ? and standing = true";

    private final JdbcClient jdbc;
    private final Saying saying;

    StoredSameCauses(JdbcClient jdbc, Saying saying) {
        this.jdbc = jdbc;
        this.saying = saying;
    }

    @Override
    public List<SameCause> standing() {
        return jdbc.sql(SELECT + "where standing = true order by id")
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public List<SameCause> of(FixName fix) {
        return jdbc.sql(SELECT + "where fix = ? order by id desc")
                .params(fix.value())
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public Optional<SameCause> answer(Question question, boolean same, @Nullable String by, @Nullable String why) {
        Optional<SameCause> other = saying.change(() -> {
            Optional<SameCause> now = standing(question);
            SameCause seen = question.seen();
            boolean asSeen =
                    now.map(SameCause::id).equals(Optional.ofNullable(seen).map(SameCause::id));
            if (!asSeen) {
                return now;
            }
            now.ifPresent(before -> end(before, by, false));
            add(question, same, by, why);
            return Optional.empty();
        });
        saying.tell(new AnswersChanged());
        return other;
    }

    @Override
    public boolean undo(SameCause answer, @Nullable String by) {
        boolean ended = saying.change(() -> end(answer, by, true));
        saying.tell(new AnswersChanged());
        return ended;
    }

    private boolean end(SameCause answer, @Nullable String by, boolean undone) {
        return jdbc.sql(END)
                        .params(Saying.name(by), saying.now(), undone, answer.id())
                        .update()
                == 1;
    }

    private Optional<SameCause> standing(Question question) {
        return jdbc.sql(SELECT + "where fix = ? and archive = ? and report_key = ? and standing = true")
                .params(
                        question.fix().value(),
                        question.archive(),
                        question.report().value())
                .query((row, number) -> answer(row))
                .optional();
    }

    private void add(Question question, boolean same, @Nullable String by, @Nullable String why) {
        jdbc.sql("insert into same_cause (fix, archive, report_key, same, reason, decided_by, decided_at, standing)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true)")
                .param(question.fix().value())
                .param(question.archive())
                .param(question.report().value())
                .param(same)
                .param(Saying.reason(why))
                .param(Saying.name(by))
                .param(saying.now())
                .update();
    }

    private static SameCause answer(ResultSet row) throws SQLException {
        return new SameCause(
                row.getLong("id"),
                new FixName(Objects.requireNonNull(row.getString("fix"))),
                Objects.requireNonNull(row.getString("archive")),
                new ReportKey(Objects.requireNonNull(row.getString("report_key"))),
                row.getBoolean("same"),
                Saying.said(row));
    }
}
