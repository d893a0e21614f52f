package io.hindcast.archive;

import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a batch of readings in one transaction: one JDBC batch for each table. */
@Component
class ReportWriter {
    private final JdbcOperations jdbc;
    private final NamedParameterJdbcOperations named;
    private final StoredReports reports;
    private final LabelRows labels;
    private final SourceFiles files;
    private final News news;
    private final Clock clock;

    ReportWriter(
            JdbcOperations jdbc,
            NamedParameterJdbcOperations named,
            StoredReports reports,
            LabelRows labels,
            SourceFiles files,
            News news,
            Clock clock) {
        this.jdbc = jdbc;
        this.named = named;
        this.reports = reports;
        this.labels = labels;
        this.files = files;
        this.news = news;
        this.clock = clock;
    }

    /** A report that the archive holds already. */
    private record Known(long id, ReportKey key, String path, String origin, boolean removed) {}

    /** Stores these readings; all readings of one file belong into the same batch. */
    @Transactional
    void save(String archive, String origin, String rules, Collection<Reading> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        long archiveId = files.archive(archive, now);
        files.remember(archiveId, origin, rules, batch);
        Map<ReportKey, Reading> wanted = new LinkedHashMap<>();
        for (Reading reading : batch) {
            if (reading.report().outcome() != Outcome.REJECTED) {
                wanted.put(reading.report().key(), reading);
            }
        }
        Set<String> paths =
                batch.stream().map(reading -> reading.report().source().path()).collect(Collectors.toSet());
        Map<ReportKey, Known> known = known(archiveId, wanted.keySet(), origin, paths);
        Map<Long, Reading> stored = new LinkedHashMap<>(update(archiveId, origin, wanted, known, now));
        stored.putAll(insert(archiveId, origin, wanted, known, now));
        insertParts(stored);
        List<Known> gone = known.values().stream()
                .filter(old -> !wanted.containsKey(old.key()) && !old.removed())
                .toList();
        remove(gone, now);
        news.tell(
                archive,
                List.copyOf(wanted.keySet()),
                gone.stream().map(Known::key).toList());
    }

    private void insertParts(Map<Long, Reading> stored) {
        Map<Long, Report> facts = new LinkedHashMap<>();
        stored.forEach((id, reading) -> facts.put(id, reading.report()));
        Parts.ALL.forEach(table -> table.insert(jdbc, facts));
        labels.insert(stored);
    }

    @Transactional
    int markRemoved(String archive, String origin, Collection<String> paths) {
        if (paths.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        long archiveId = files.archive(archive, now);
        files.forget(archiveId, origin, paths, now);
        List<Known> gone = known(archiveId, Set.of(), origin, paths).values().stream()
                .filter(old -> !old.removed())
                .toList();
        remove(gone, now);
        news.tell(archive, List.of(), gone.stream().map(Known::key).toList());
        return gone.size();
    }

    private Map<ReportKey, Known> known(
            long archive, Collection<ReportKey> keys, String origin, Collection<String> paths) {
        Map<ReportKey, Known> known = new LinkedHashMap<>();
        named.query(
                "select id, report_key, path, origin, removed_at from report where archive_id = :archive"
                        + " and (report_key in (:keys) or (origin = :origin and path in (:paths)))",
                Map.of(
                        "archive", archive,
                        "keys",
                                keys.isEmpty()
                                        ? List.of("")
                                        : keys.stream().map(ReportKey::value).toList(),
                        "origin", origin,
                        "paths", paths),
                row -> {
                    ReportKey key = new ReportKey(row.getString("report_key"));
                    known.put(
                            key,
                            new Known(
                                    row.getLong("id"),
                                    key,
                                    row.getString("path"),
                                    row.getString("origin"),
                                    row.getObject("removed_at") != null));
                });
        return known;
    }

    private Map<Long, Reading> update(
            long archive, String origin, Map<ReportKey, Reading> wanted, Map<ReportKey, Known> known, Instant now) {
        Map<Long, Reading> updated = new LinkedHashMap<>();
        wanted.forEach((key, reading) -> {
            Known old = known.get(key);
            if (old != null) {
                updated.put(old.id(), reading);
            }
        });
        if (!updated.isEmpty()) {
            labels.forget(updated.keySet());
            jdbc.batchUpdate(ReportRow.UPDATE, new RowBatch(rows(archive, origin, updated.values(), now)));
            Parts.ALL.forEach(table -> table.delete(named, updated.keySet()));
            revise(updated, now);
        }
        return updated;
    }

    private Map<Long, Reading> insert(
            long archive, String origin, Map<ReportKey, Reading> wanted, Map<ReportKey, Known> known, Instant now) {
        List<Reading> fresh = wanted.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (fresh.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object[]> rows = rows(archive, origin, fresh, now);
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(
                connection -> connection.prepareStatement(ReportRow.INSERT, new String[] {"id"}),
                new RowBatch(rows),
                keys);
        Map<Long, Reading> inserted = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            Object id = Objects.requireNonNull(
                    keys.getKeyList().get(i).values().iterator().next());
            inserted.put(((Number) id).longValue(), fresh.get(i));
        }
        addRevisions(inserted, Map.of(), now);
        return inserted;
    }

    /** A changed text becomes a new revision; the same text does not. */
    private void revise(Map<Long, Reading> updated, Instant now) {
        Map<Long, String> texts = reports.texts(updated.keySet());
        Map<Long, Reading> changed = new LinkedHashMap<>();
        updated.forEach((id, reading) -> {
            if (!Sql.text(reading.text()).equals(texts.get(id))) {
                changed.put(id, reading);
            }
        });
        if (changed.isEmpty()) {
            return;
        }
        Map<Long, Integer> numbers = new HashMap<>();
        named.query(
                "select report_id, max(ordinal) as newest from report_revision where report_id in (:ids) group by report_id",
                Map.of("ids", changed.keySet()),
                row -> {
                    numbers.put(row.getLong(1), row.getInt(2));
                });
        addRevisions(changed, numbers, now);
    }

    private void addRevisions(Map<Long, Reading> readings, Map<Long, Integer> newest, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        readings.forEach((id, reading) -> {
            Source source = reading.report().source();
            rows.add(Sql.values(
                    id, newest.getOrDefault(id, 0) + 1, source.sha256(), now, reading.text(), source.commit()));
        });
        jdbc.batchUpdate(
                "insert into report_revision (report_id, ordinal, sha256, imported_at, body, commit_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                new RowBatch(rows));
    }

    private void remove(List<Known> gone, Instant now) {
        jdbc.batchUpdate(
                "update report set removed_at = ? where id = ?",
                gone.stream().map(old -> Sql.values(now, old.id())).toList());
    }

    private static List<@Nullable Object[]> rows(
            long archive, String origin, Collection<Reading> readings, Instant now) {
        return readings.stream()
                .map(reading -> ReportRow.values(archive, origin, reading.report(), now))
                .toList();
    }
}
