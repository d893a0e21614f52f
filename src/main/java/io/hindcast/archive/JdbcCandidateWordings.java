package io.hindcast.archive;

import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ReportKey;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates of stored reports, from two tables that hold no texts. */
@Component
class JdbcCandidateWordings implements CandidateWordings {
    private final JdbcClient jdbc;

    JdbcCandidateWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forEach(Visitor visitor) {
        jdbc.sql("select a.name, r.report_key, g.component, g.capability from report_gap g"
                        + " join report r on r.id = g.report_id join archive a on a.id = r.archive_id"
                        + " where g.candidate = true and r.removed_at is null")
                .query(row -> {
                    GapId wording =
                            new GapId(Objects.requireNonNull(row.getString("component")), row.getString("capability"));
                    visitor.accept(row.getString("name"), new ReportKey(row.getString("report_key")), wording);
                });
        jdbc.sql("select archive, report_key, new_value from correction where fact = 'gaps' and standing = true")
                .query(row -> {
                    ReportKey report = new ReportKey(row.getString("report_key"));
                    for (GapMention gap : CauseLayers.gaps(row.getString("new_value"))) {
                        if (gap.candidate()) {
                            visitor.accept(row.getString("archive"), report, GapId.of(gap));
                        }
                    }
                });
    }
}
