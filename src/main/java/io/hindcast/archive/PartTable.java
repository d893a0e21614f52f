package io.hindcast.archive;

import io.hindcast.report.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * A table that holds one kind of part of every report, in the report's order. Each part is taken from the report, written
 * as a row and read back here, so that a batch of reports costs one statement for each table in both directions.
 */
record PartTable<T>(
        String name,
        List<String> columns,
        Function<Report, List<T>> parts,
        Function<T, @Nullable Object[]> toRow,
        FromRow<T> fromRow) {

    /** Reads a part back from its row. */
    interface FromRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Writes the parts of all these reports. */
    void insert(JdbcOperations jdbc, Map<Long, Report> reports) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        reports.forEach((id, report) -> rows.addAll(rows(id, parts.apply(report))));
        batch(jdbc, insert(), rows);
    }

    /** The statement that takes {@link #rows}. */
    String insert() {
        return Sql.insert(name, columns);
    }

    /** The rows of one report's parts. */
    List<@Nullable Object[]> rows(long report, List<T> ofReport) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (T part : ofReport) {
            rows.add(Sql.row(report, rows.size(), toRow.apply(part)));
        }
        return rows;
    }

    /** Gives a report these parts where it had those; touches only rows that differ. */
    void change(JdbcOperations jdbc, List<Change<T>> changes) {
        List<@Nullable Object[]> changed = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> gone = new ArrayList<>();
        for (Change<T> change : changes) {
            List<T> was = change.before;
            List<T> is = change.after;
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                if (i >= is.size()) {
                    gone.add(Sql.values(change.report, i));
                } else if (i >= was.size()) {
                    added.add(Sql.row(change.report, i, toRow.apply(is.get(i))));
                } else if (!was.get(i).equals(is.get(i))) {
                    changed.add(Sql.rowLast(toRow.apply(is.get(i)), change.report, i));
                }
            }
        }
        String oneRow = " where report_id = ? and ordinal = ?";
        batch(jdbc, "update " + name + " set " + String.join(" = ?, ", columns) + " = ?" + oneRow, changed);
        batch(jdbc, insert(), added);
        batch(jdbc, "delete from " + name + oneRow, gone);
    }

    /** The parts of one report before and after. */
    record Change<T>(long report, List<T> before, List<T> after) {}

    private static void batch(JdbcOperations jdbc, String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, new RowBatch(rows));
        }
    }

    /** Takes away the parts of all these reports. */
    void delete(NamedParameterJdbcOperations jdbc, Collection<Long> ids) {
        jdbc.update("delete from " + name + " where report_id in (:ids)", Map.of("ids", ids));
    }

    /** The parts of all these reports, by report; a report without such parts is absent. */
    Map<Long, List<T>> read(NamedParameterJdbcOperations jdbc, Collection<Long> ids) {
        Map<Long, List<T>> found = HashMap.newHashMap(ids.size());
        String sql = "select report_id, " + String.join(", ", columns) + " from " + name
                + " where report_id in (:ids) order by report_id, ordinal";
        jdbc.query(sql, Map.of("ids", ids), row -> {
            found.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                    .add(fromRow.read(row));
        });
        return found;
    }
}
