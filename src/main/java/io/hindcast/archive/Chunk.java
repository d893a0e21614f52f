package io.hindcast.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The parts of a bounded number of reports, read by one query for each table. */
final class Chunk {
    private final Map<PartTable<?>, Map<Long, ? extends List<?>>> parts = new HashMap<>();

    Chunk(NamedParameterJdbcOperations jdbc, List<Long> reports, List<PartTable<?>> tables) {
        tables.forEach(table -> parts.put(table, table.read(jdbc, reports)));
    }

    /** The parts of one report in its order; empty where it has none. */
    @SuppressWarnings("unchecked") // each table was asked for its own parts
    <T> List<T> of(PartTable<T> table, Long report) {
        Map<Long, List<T>> read = (Map<Long, List<T>>) parts.getOrDefault(table, Map.of());
        return read.getOrDefault(report, List.of());
    }

    /** The parts of one report that are entries, as a map. */
    <K, V> Map<K, V> mapOf(PartTable<Map.Entry<K, V>> table, Long report) {
        Map<K, V> map = new LinkedHashMap<>();
        of(table, report).forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    /** The lessons of one report in one of its three lists. */
    List<String> lessons(String kind, Long report) {
        return of(Parts.LESSONS, report).stream()
                .filter(lesson -> lesson.kind().equals(kind))
                .map(Parts.Lesson::words)
                .toList();
    }
}
