package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes many reports of the few in a store, each with all its parts and a key of its own, by the database alone. */
final class MultipliedStore {
    private final JdbcClient jdbc;

    MultipliedStore(OpenHouse house) {
        this.jdbc = house.get(JdbcClient.class);
    }

    /** Copies what is there until there are this many reports. */
    void growTo(int reports) {
        long there = jdbc.sql("select count(*) from report").query(Long.class).single();
        long copies = reports / there;
        for (long copy = 1; copy < copies; copy++) {
            copy("report", copy, there);
            for (String table : jdbc.sql("select lower(table_name) from information_schema.tables"
                            + " where lower(table_name) like 'report\\_%' order by 1")
                    .query((row, number) -> row.getString(1))
                    .list()) {
                copy(table, copy, there);
            }
        }
        jdbc.sql("alter table report alter column id restart with " + (reports + 1))
                .update();
    }

    private void copy(String table, long copy, long there) {
        List<String> columns = jdbc.sql("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = ? order by ordinal_position")
                .param(table)
                .query((row, number) -> row.getString(1))
                .list();
        String id = table.equals("report") ? "id" : "report_id";
        String values = columns.stream()
                .map(column -> switch (column) {
                    case "id", "report_id" -> column + " + " + copy * there;
                    case "report_key", "path" -> column + " || '-" + copy + "'";
                    default -> column;
                })
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " where " + id + " <= " + there)
                .update();
    }
}
