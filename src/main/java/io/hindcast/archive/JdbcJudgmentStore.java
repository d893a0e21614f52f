package io.hindcast.archive;

import io.hindcast.archive.Judgment.Pair;
import io.hindcast.archive.Judgment.Question;
import io.hindcast.archive.Judgment.Side;
import io.hindcast.report.ReportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judgments over a relational database; of two people who answer at once the database lets the first one through. */
@Component
class JdbcJudgmentStore implements JudgmentStore {
    private static final String UNNAMED = "unnamed";
    private static final String OF_PAIR = " where question = :question and archive = :archive and report_key = :key"
            + " and part = :part and other_archive = :otherArchive and other_report_key = :otherKey"
            + " and other_part = :otherPart";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcJudgmentStore(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<Pair, Judgment> standing(Question question) {
        Map<Pair, Judgment> standing = new HashMap<>();
        jdbc.sql("select * from judgment where question = ? and standing = true")
                .param(question.id())
                .query((row, number) -> judgment(row))
                .list()
                .forEach(judgment -> standing.put(judgment.pair(), judgment));
        return standing;
    }

    @Override
    public List<Judgment> history(Pair pair) {
        return of(pair, "select * from judgment" + OF_PAIR + " order by id desc")
                .query((row, number) -> judgment(row))
                .list();
    }

    @Override
    public void judge(Pair pair, boolean same, String by, @Nullable String why) {
        transaction.executeWithoutResult(status -> {
            end(pair, by);
            of(
                            pair,
                            "insert into judgment (question, archive, report_key, part, other_archive,"
                                    + " other_report_key, other_part, same, reason, judged_by, judged_at, standing)"
                                    + " values (:question, :archive, :key, :part, :otherArchive, :otherKey, :otherPart,"
                                    + " :same, :why, :by, :at, true)")
                    .param("same", same)
                    .param("why", why == null || why.isBlank() ? null : Sql.text(why.strip()), Types.VARCHAR)
                    .param("by", name(by))
                    .param("at", now())
                    .update();
        });
    }

    @Override
    public void withdraw(Pair pair, String by) {
        transaction.executeWithoutResult(status -> end(pair, by));
    }

    private void end(Pair pair, String by) {
        of(
                        pair,
                        "update judgment set standing = null, ended_by = :by, ended_at = :at" + OF_PAIR
                                + " and standing = true")
                .param("by", name(by))
                .param("at", now())
                .update();
    }

    private StatementSpec of(Pair pair, String sql) {
        return jdbc.sql(sql)
                .param("question", pair.question().id())
                .param("archive", pair.subject().archive())
                .param("key", pair.subject().report().value())
                .param("part", pair.subject().part())
                .param("otherArchive", pair.object().archive())
                .param("otherKey", pair.object().report().value())
                .param("otherPart", pair.object().part());
    }

    private @Nullable Object now() {
        return Sql.values(clock.instant())[0];
    }

    private static Judgment judgment(ResultSet row) throws SQLException {
        return new Judgment(
                new Pair(Sql.constant(Question.class, row.getString("question")), side(row, ""), side(row, "other_")),
                row.getBoolean("same"),
                row.getString("reason"),
                row.getString("judged_by"),
                Objects.requireNonNull(Sql.instant(row, "judged_at")));
    }

    private static Side side(ResultSet row, String which) throws SQLException {
        return new Side(
                row.getString(which + "archive"),
                new ReportKey(row.getString(which + "report_key")),
                row.getString(which + "part"));
    }

    private static String name(String by) {
        return by.isBlank() ? UNNAMED : Sql.text(by.strip());
    }
}
