package io.hindcast.deciding;

import io.hindcast.deciding.CandidateDecision.Kind;
import io.hindcast.report.GapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions of candidates in the store. */
@Component
class StoredCandidateDecisions implements CandidateDecisions {
    private static final String SELECT = "select * from candidate_decision ";

    private final JdbcClient jdbc;
    private final Saying saying;

    StoredCandidateDecisions(JdbcClient jdbc, Saying saying) {
        this.jdbc = jdbc;
        this.saying = saying;
    }

    @Override
    public List<CandidateDecision> all() {
        return jdbc.sql(SELECT + "order by id desc")
                .query((row, number) -> decision(row))
                .list();
    }

    @Override
    public List<CandidateDecision> standing() {
        return jdbc.sql(SELECT + "where standing = true order by id")
                .query((row, number) -> decision(row))
                .list();
    }

    @Override
    public Optional<CandidateDecision> name(GapId wording, GapId name, @Nullable String by, @Nullable String why) {
        return decide(wording, Kind.NAMED, name, by, why);
    }

    @Override
    public Optional<CandidateDecision> merge(GapId wording, GapId other, @Nullable String by, @Nullable String why) {
        return decide(wording, Kind.MERGED, other, by, why);
    }

    @Override
    public Optional<CandidateDecision> dismiss(GapId wording, @Nullable String by, @Nullable String why) {
        return decide(wording, Kind.DISMISSED, null, by, why);
    }

    @Override
    public boolean undo(CandidateDecision decision, @Nullable String by) {
        boolean ended = saying.change(
                () -> jdbc.sql("update candidate_decision set standing = null, ended_by = ?, ended_at = ?,"
                                        + " undone = true where id = ? and standing = true")
                                .params(Saying.name(by), saying.now(), decision.id())
                                .update()
                        == 1);
        if (ended) {
            saying.tell(new DecisionsChanged(decision));
        }
        return ended;
    }

    private Optional<CandidateDecision> decide(
            GapId wording, Kind kind, @Nullable GapId into, @Nullable String by, @Nullable String why) {
        Optional<CandidateDecision> other = saying.change(() -> {
            Optional<CandidateDecision> before = standing(wording);
            if (before.isEmpty()) {
                add(wording, kind, into, by, why);
            }
            return before;
        });
        if (other.isEmpty()) {
            standing(wording).ifPresent(decision -> saying.tell(new DecisionsChanged(decision)));
        }
        return other;
    }

    private Optional<CandidateDecision> standing(GapId wording) {
        return jdbc.sql(SELECT + "where wording = ? and standing = true")
                .params(wording.folded())
                .query((row, number) -> decision(row))
                .optional();
    }

    private void add(GapId wording, Kind kind, @Nullable GapId into, @Nullable String by, @Nullable String why) {
        jdbc.sql("insert into candidate_decision (wording, component, capability, kind, into_component,"
                        + " into_capability, reason, decided_by, decided_at, standing)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, true)")
                .param(wording.folded())
                .param(wording.component())
                .param(wording.capability())
                .param(kind.id())
                .param(into == null ? null : into.component())
                .param(into == null ? null : into.capability())
                .param(Saying.reason(why))
                .param(Saying.name(by))
                .param(saying.now())
                .update();
    }

    private static CandidateDecision decision(ResultSet row) throws SQLException {
        String component = row.getString("into_component");
        return new CandidateDecision(
                row.getLong("id"),
                new GapId(Objects.requireNonNull(row.getString("component")), row.getString("capability")),
                Kind.of(row.getString("kind")),
                component == null ? null : new GapId(component, row.getString("into_capability")),
                Saying.said(row));
    }
}
