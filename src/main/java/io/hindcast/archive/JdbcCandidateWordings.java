package io.hindcast.archive;

import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The candidates of stored reports, from two tables that hold no texts. */
@Component
class JdbcCandidateWordings implements CandidateWordings {
    private static final String READ = "select a.name, r.report_key, g.component, g.capability from report_gap g"
            + " join report r on r.id = g.report_id join archive a on a.id = r.archive_id"
            + " where g.candidate = true and r.removed_at is null";

    private static final String CORRECTED =
            "select archive, report_key, new_value from correction where fact = 'gaps' and standing = true";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    JdbcCandidateWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forEach(Visitor visitor) {
        read(jdbc.sql(READ), visitor);
        corrected(jdbc.sql(CORRECTED), visitor);
    }

    @Override
    public void forEach(String archive, Collection<ReportKey> reports, Visitor visitor) {
        List<String> keys = reports.stream().map(ReportKey::value).toList();
        for (int start = 0; start < keys.size(); start += AT_ONCE) {
            List<String> some = keys.subList(start, Math.min(start + AT_ONCE, keys.size()));
            read(
                    jdbc.sql(READ + " and a.name = :archive and r.report_key in (:keys)")
                            .param("archive", archive)
                            .param("keys", some),
                    visitor);
            corrected(
                    jdbc.sql(CORRECTED + " and archive = :archive and report_key in (:keys)")
                            .param("archive", archive)
                            .param("keys", some),
                    visitor);
        }
    }

    private static void read(StatementSpec statement, Visitor visitor) {
        statement.query(row -> {
            GapId wording = new GapId(Objects.requireNonNull(row.getString("component")), row.getString("capability"));
            visitor.accept(row.getString("name"), new ReportKey(row.getString("report_key")), wording);
        });
    }

    private static void corrected(StatementSpec statement, Visitor visitor) {
        statement.query(row -> {
            ReportKey report = new ReportKey(row.getString("report_key"));
            for (GapMention gap : CauseLayers.gaps(row.getString("new_value"))) {
                if (gap.candidate()) {
                    visitor.accept(row.getString("archive"), report, GapId.of(gap));
                }
            }
        });
    }
}
