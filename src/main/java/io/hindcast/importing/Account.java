package io.hindcast.importing;

import io.hindcast.archive.RowBatch;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Ids;
import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the account of a run: each file and its remarks, a batch at a time. */
@Component
class Account {
    private static final String INSERT_FILE = "insert into import_file (run_id, path, sha256, outcome, difference,"
            + " report_key, reports, errors, warnings, remarks_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_REMARK = "insert into import_remark (file_id, ordinal, severity, code, message,"
            + " line_number, column_number, quote) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    Account(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A file's line in the account; {@code remarksOf} is the line that holds its remarks where that is an earlier one. */
    record Line(
            String path,
            String sha256,
            Outcome outcome,
            Difference difference,
            @Nullable ReportKey report,
            int reports,
            int errors,
            int warnings,
            @Nullable Long remarksOf,
            List<FileRemark> remarks) {

        static Line of(ReadFile file, Difference difference) {
            int reports = (int) file.readings().stream()
                    .filter(reading -> reading.report().outcome() != Outcome.REJECTED)
                    .count();
            return new Line(
                    file.path(),
                    file.sha256(),
                    file.outcome(),
                    difference,
                    file.report().orElse(null),
                    reports,
                    file.count(Diagnostic.Level.ERROR),
                    file.count(Diagnostic.Level.WARNING),
                    null,
                    file.remarks());
        }

        /** The same file seen again, or not seen again, in a later run. */
        Line again(Difference now) {
            return new Line(path, sha256, outcome, now, report, reports, errors, warnings, remarksOf, List.of());
        }
    }

    /** The last line of each file that earlier runs took from this origin into this archive, by path. */
    Map<String, Line> lastLines(String archive, String origin) {
        Map<String, Line> lines = new HashMap<>();
        jdbc.query(
                """
                select f.* from import_file f where f.id in (
                    select max(g.id) from import_file g join import_run r on r.id = g.run_id
                    where r.archive = ? and r.origin = ? group by g.path)
                """,
                row -> {
                    long id = row.getLong("id");
                    long read = row.getLong("remarks_of");
                    String key = row.getString("report_key");
                    Line line = new Line(
                            row.getString("path"),
                            row.getString("sha256"),
                            Ids.constant(Outcome.class, row.getString("outcome")),
                            Ids.constant(Difference.class, row.getString("difference")),
                            key == null ? null : new ReportKey(key),
                            row.getInt("reports"),
                            row.getInt("errors"),
                            row.getInt("warnings"),
                            read == 0 ? id : read,
                            List.of());
                    lines.put(line.path(), line);
                },
                archive,
                origin);
        return lines;
    }

    void add(long run, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(
                connection -> connection.prepareStatement(INSERT_FILE, new String[] {"id"}),
                new RowBatch(lines.stream().map(line -> row(run, line)).toList()),
                keys);
        List<@Nullable Object[]> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Object id = Objects.requireNonNull(
                    keys.getKeyList().get(i).values().iterator().next());
            int ordinal = 0;
            for (FileRemark remark : lines.get(i).remarks()) {
                remarks.add(row(id, ordinal++, remark));
            }
        }
        if (!remarks.isEmpty()) {
            jdbc.batchUpdate(INSERT_REMARK, remarks);
        }
    }

    private static @Nullable Object[] row(long run, Line line) {
        return new @Nullable Object[] {
            run,
            line.path(),
            line.sha256(),
            line.outcome().id(),
            Ids.of(line.difference()),
            line.report() == null ? null : line.report().value(),
            line.reports(),
            line.errors(),
            line.warnings(),
            line.remarksOf()
        };
    }

    private static @Nullable Object[] row(Object file, int ordinal, FileRemark remark) {
        Diagnostic diagnostic = remark.diagnostic();
        return new @Nullable Object[] {
            file,
            ordinal,
            diagnostic.severity().id(),
            diagnostic.code(),
            diagnostic.message().replace('\0', '\uFFFD'),
            diagnostic.line(),
            diagnostic.column(),
            remark.quote()
        };
    }
}
