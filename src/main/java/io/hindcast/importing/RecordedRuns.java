package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Ids;
import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history as the database keeps it. */
@Component
class RecordedRuns implements ImportRuns {
    private static final String WORST_FIRST = "case when f.difference = 'removed' then 4"
            + " when f.outcome = 'rejected' and f.errors + f.warnings > 0 then 0 when f.outcome = 'partial' then 1"
            + " when f.errors + f.warnings > 0 then 2 else 3 end";

    private final RunRows rows;
    private final JdbcClient jdbc;

    RecordedRuns(RunRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public List<ImportRun> latest(int limit) {
        return rows.findByOrderByIdDesc(Limit.of(limit)).stream()
                .map(RunRow::run)
                .toList();
    }

    @Override
    public Optional<ImportRun> find(long run) {
        return rows.findById(run).map(RunRow::run);
    }

    @Override
    public List<ImportedFile> files(FileQuery query, int offset, int limit) {
        return jdbc.sql(
                        "select f.*, (select count(*) from import_remark m where m.file_id = coalesce(f.remarks_of, f.id))"
                                + " as remarks from import_file f where " + where(query)
                                + " order by " + WORST_FIRST + ", f.path, f.id offset ? rows fetch next ? rows only")
                .params(params(query, offset, limit))
                .query((row, number) -> {
                    String key = row.getString("report_key");
                    return new ImportedFile(
                            row.getLong("id"),
                            row.getString("path"),
                            Ids.constant(Outcome.class, row.getString("outcome")),
                            Ids.constant(ImportedFile.Difference.class, row.getString("difference")),
                            key == null ? null : new ReportKey(key),
                            row.getInt("reports"),
                            row.getInt("errors"),
                            row.getInt("warnings"),
                            row.getInt("remarks"));
                })
                .list();
    }

    @Override
    public int count(FileQuery query) {
        return jdbc.sql("select count(*) from import_file f where " + where(query))
                .params(params(query))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    @Override
    public List<FileRemark> remarks(long file) {
        return jdbc.sql("select m.* from import_file f join import_remark m on m.file_id = coalesce(f.remarks_of, f.id)"
                        + " where f.id = ? order by m.ordinal")
                .params(file)
                .query((row, number) -> new FileRemark(
                        new Diagnostic(
                                Diagnostic.Level.valueOf(
                                        row.getString("severity").toUpperCase(Locale.ROOT)),
                                row.getString("code"),
                                row.getString("message"),
                                row.getInt("line_number"),
                                row.getInt("column_number")),
                        row.getString("quote")))
                .list();
    }

    private static String where(FileQuery query) {
        return "f.run_id = ?"
                + (query.outcome() == null ? "" : " and f.outcome = ? and f.difference <> 'removed'")
                + (query.difference() == null ? "" : " and f.difference = ?")
                + (query.attention() ? " and f.difference <> 'removed' and f.errors + f.warnings > 0" : "");
    }

    private static List<Object> params(FileQuery query, Object... more) {
        List<Object> params = new ArrayList<>();
        params.add(query.run());
        if (query.outcome() != null) {
            params.add(query.outcome().id());
        }
        if (query.difference() != null) {
            params.add(Ids.of(query.difference()));
        }
        params.addAll(List.of(more));
        return params;
    }
}
