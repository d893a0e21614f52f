package io.hindcast.archive;

import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Source;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** The archives and the files that imports saw in them, rejected ones included. */
@Component
class SourceFiles {
    private final JdbcOperations jdbc;
    private final NamedParameterJdbcOperations named;

    SourceFiles(JdbcOperations jdbc, NamedParameterJdbcOperations named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** The identifier of the archive with this name, which is made if there is none. */
    long archive(String name, Instant now) {
        List<Long> found = jdbc.query("select id from archive where name = ?", (row, number) -> row.getLong(1), name);
        if (found.isEmpty()) {
            jdbc.update("insert into archive (name, created_at) values (?, ?)", Sql.values(name, now));
            return archive(name, now);
        }
        return found.getFirst();
    }

    /** Keeps the hash and outcome of the files behind these readings, and the rules that read them. */
    void remember(long archive, String origin, String rules, Collection<Reading> batch) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (Reading reading : batch) {
            Source source = reading.report().source();
            seen.merge(
                    source.path(),
                    new Seen(source.path(), source.sha256(), reading.report().outcome()),
                    Seen::and);
        }
        Set<String> known = new HashSet<>(named.queryForList(
                "select path from source_file where archive_id = :archive and origin = :origin and path in (:paths)",
                Map.of("archive", archive, "origin", origin, "paths", seen.keySet()),
                String.class));
        Map<Boolean, List<Seen>> byKnown =
                seen.values().stream().collect(Collectors.partitioningBy(file -> known.contains(file.path())));
        jdbc.batchUpdate(
                "update source_file set sha256 = ?, outcome = ?, rules = ?, removed_at = null"
                        + " where archive_id = ? and origin = ? and path = ?",
                rows(archive, origin, rules, byKnown.getOrDefault(true, List.of())));
        jdbc.batchUpdate(
                "insert into source_file (sha256, outcome, rules, archive_id, origin, path) values (?, ?, ?, ?, ?, ?)",
                rows(archive, origin, rules, byKnown.getOrDefault(false, List.of())));
    }

    private record Seen(String path, String sha256, Outcome outcome) {
        Seen and(Seen other) {
            return new Seen(path, sha256, outcome.and(other.outcome));
        }
    }

    private static List<Object[]> rows(long archive, String origin, String rules, List<Seen> files) {
        return files.stream()
                .map(file -> new Object[] {file.sha256(), file.outcome().id(), rules, archive, origin, file.path()})
                .toList();
    }

    /** Marks these files as gone, so that they are read again should they come back. */
    void forget(long archive, String origin, Collection<String> paths, Instant now) {
        jdbc.batchUpdate(
                "update source_file set removed_at = ? where archive_id = ? and origin = ? and path = ?",
                paths.stream()
                        .map(path -> Sql.values(now, archive, origin, path))
                        .toList());
    }
}
