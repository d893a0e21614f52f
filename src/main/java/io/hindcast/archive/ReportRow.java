package io.hindcast.archive;

import io.hindcast.report.Compliance;
import io.hindcast.report.Ids;
import io.hindcast.report.Impact;
import io.hindcast.report.Money;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code report}: a report without its parts. */
record ReportRow(long id, String archive, boolean removed, Report bare) {
    static final String SELECT =
            "select r.*, a.name as archive_name from report r join archive a on a.id = r.archive_id ";

    private static final List<String> COLUMNS = List.of(
            "origin",
            "path",
            "source_line",
            "sha256",
            "format",
            "commit_id",
            "outcome",
            "title",
            "report_date",
            "severity",
            "severity_as_written",
            "commander",
            "summary",
            "root_cause",
            "shared_with_arb",
            "actions_ticketed",
            "linked_in_log",
            "impact_given",
            "impact_user",
            "impact_revenue",
            "impact_internal",
            "users_affected",
            "revenue_lost",
            "revenue_currency",
            "engineer_hours",
            "stored_at",
            "removed_at");

    static final String INSERT = "insert into report (" + String.join(", ", COLUMNS)
            + ", archive_id, report_key) values ("
            + COLUMNS.stream().map(column -> "?, ").collect(Collectors.joining()) + "?, ?)";

    /** Replaces what the report says and takes its mark of removal away. */
    static final String UPDATE = "update report set "
            + COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + " where archive_id = ? and report_key = ?";

    /** The values for {@link #INSERT} and {@link #UPDATE}, in that order. */
    static @Nullable Object[] values(long archive, String origin, Report report, Instant storedAt) {
        Source source = report.source();
        Compliance compliance = report.compliance();
        @Nullable
        Object[] file =
                Sql.values(origin, source.path(), source.line(), source.sha256(), source.format(), source.commit());
        @Nullable
        Object[] facts = Sql.values(
                report.outcome().id(),
                report.title(),
                report.date(),
                Optional.ofNullable(report.severity()).map(Severity::label).orElse(null),
                report.severityAsWritten(),
                report.commander(),
                report.summary(),
                report.rootCause(),
                compliance.sharedWithArb(),
                compliance.actionsTicketed(),
                compliance.linkedInLog());
        @Nullable
        Object[] store = Sql.values(storedAt, null, archive, report.key().value());
        return Stream.of(file, facts, impact(report.impact()), store)
                .flatMap(Stream::of)
                .toArray();
    }

    private static @Nullable Object[] impact(@Nullable Impact given) {
        Optional<Impact> impact = Optional.ofNullable(given);
        Optional<Money> lost = impact.map(Impact::revenueLost);
        return Sql.values(
                impact.isPresent(),
                impact.map(Impact::user).orElse(null),
                impact.map(Impact::revenue).orElse(null),
                impact.map(Impact::internal).orElse(null),
                impact.map(Impact::usersAffected).orElse(null),
                lost.map(Money::amount).orElse(null),
                lost.map(Money::currency).orElse(null),
                impact.map(Impact::engineerHours).orElse(null));
    }

    static ReportRow of(ResultSet row) throws SQLException {
        Source source = new Source(
                row.getString("path"),
                Sql.integer(row, "source_line"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("commit_id"));
        String severity = row.getString("severity");
        Report bare = new ReportBuilder(new ReportKey(row.getString("report_key")), source)
                .outcome(Ids.constant(Outcome.class, row.getString("outcome")))
                .title(row.getString("title"))
                .date(Sql.date(row, "report_date"))
                .severity(severity == null ? null : Severity.of(severity))
                .severityAsWritten(row.getString("severity_as_written"))
                .commander(row.getString("commander"))
                .summary(row.getString("summary"))
                .rootCause(row.getString("root_cause"))
                .impact(row.getBoolean("impact_given") ? impact(row) : null)
                .compliance(new Compliance(
                        Sql.flag(row, "shared_with_arb"),
                        Sql.flag(row, "actions_ticketed"),
                        Sql.flag(row, "linked_in_log")))
                .build();
        return new ReportRow(
                row.getLong("id"), row.getString("archive_name"), row.getObject("removed_at") != null, bare);
    }

    private static Impact impact(ResultSet row) throws SQLException {
        BigDecimal lost = row.getBigDecimal("revenue_lost");
        return new Impact(
                row.getString("impact_user"),
                row.getString("impact_revenue"),
                row.getString("impact_internal"),
                row.getObject("users_affected", Long.class),
                lost == null ? null : new Money(lost, row.getString("revenue_currency")),
                row.getObject("engineer_hours", Double.class));
    }
}
