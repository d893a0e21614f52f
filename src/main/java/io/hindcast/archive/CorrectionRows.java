package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** The table of corrections. */
@Component
class CorrectionRows {
    private final NamedParameterJdbcOperations jdbc;

    CorrectionRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The corrections that stand, by report; a report without any is absent. */
    Map<Long, List<NewValue>> standing(Collection<Long> reports) {
        Map<Long, List<NewValue>> standing = new HashMap<>();
        jdbc.query(
                "select r.id, c.fact, c.new_value from correction c join archive a on a.name = c.archive"
                        + " join report r on r.archive_id = a.id and r.report_key = c.report_key"
                        + " where c.standing = true and r.id in (:ids) order by r.id, c.fact",
                Map.of("ids", reports),
                row -> {
                    standing.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new NewValue(new FactName(row.getString(2)), row.getString(3)));
                });
        return standing;
    }

    /** Every correction of one report, the newest first. */
    List<Correction> of(String archive, ReportKey report) {
        return jdbc.query(
                "select * from correction where archive = :archive and report_key = :key order by id desc",
                Map.of("archive", archive, "key", report.value()),
                (row, number) -> correction(row));
    }

    /** Ends the correction of a fact that stands, if one does; returns how many did. */
    int end(StoredReport report, FactName fact, String by, Instant at, boolean withdrawn) {
        return jdbc.getJdbcOperations()
                .update(
                        "update correction set standing = null, ended_by = ?, ended_at = ?, withdrawn = ?"
                                + " where archive = ? and report_key = ? and fact = ? and standing = true",
                        Sql.values(
                                by,
                                at,
                                withdrawn,
                                report.archive(),
                                report.report().key().value(),
                                fact.value()));
    }

    void add(StoredReport now, NewValue wanted, String by, Instant at, @Nullable String why) {
        jdbc.getJdbcOperations()
                .update(
                        "insert into correction (archive, report_key, fact, read_value, old_value, new_value, reason,"
                                + " corrected_by, corrected_at, standing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, true)",
                        Sql.values(
                                now.archive(),
                                now.report().key().value(),
                                wanted.fact().value(),
                                now.readValue(wanted.fact()),
                                now.value(wanted.fact()),
                                wanted.value(),
                                why,
                                by,
                                at));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        String endedBy = row.getString("ended_by");
        return new Correction(
                row.getLong("id"),
                new FactName(row.getString("fact")),
                row.getString("read_value"),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("reason"),
                row.getString("corrected_by"),
                Objects.requireNonNull(Sql.instant(row, "corrected_at")),
                endedBy == null
                        ? null
                        : new Correction.Ending(
                                endedBy,
                                Objects.requireNonNull(Sql.instant(row, "ended_at")),
                                row.getBoolean("withdrawn")));
    }
}
