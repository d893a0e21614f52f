package io.hindcast.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How our values cross to the database and back, the same on H2 and PostgreSQL. */
final class Sql {
    private Sql() {}

    /** An insert of {@code report_id}, {@code ordinal} and these columns. */
    static String insert(String table, List<String> columns) {
        return "insert into " + table + " (report_id, ordinal, " + String.join(", ", columns) + ") values (?, ?, "
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** The values of one part's row, after its report's identifier and its place there. */
    static @Nullable Object[] row(long report, int ordinal, @Nullable Object[] values) {
        return Stream.concat(Stream.of(report, ordinal), Stream.of(values).map(Sql::value))
                .toArray();
    }

    /** The values of one part's row, before its report's identifier and its place there. */
    static @Nullable Object[] rowLast(@Nullable Object[] values, long report, int ordinal) {
        return Stream.concat(Stream.of(values).map(Sql::value), Stream.of(report, ordinal))
                .toArray();
    }

    /** Values as they are bound: instants in UTC to the microsecond, text without NUL. */
    static @Nullable Object[] values(@Nullable Object... values) {
        return Stream.of(values).map(Sql::value).toArray();
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case String text -> text(text);
            case null, default -> value;
        };
    }

    /** Text as the store keeps it: PostgreSQL cannot hold NUL. */
    static String text(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }
}
