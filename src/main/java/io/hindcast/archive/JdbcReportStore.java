package io.hindcast.archive;

import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store over a relational database; reads here, writes by {@link ReportWriter}. */
@Component
class JdbcReportStore implements ReportStore, ArchiveFiles {
    /** How many reports are read at once; bounds memory, not the archive. */
    private static final int CHUNK = 250;

    private final JdbcClient jdbc;
    private final StoredReports reports;
    private final FactsReader facts;
    private final SentencesReader sentences;
    private final LabelsReader labels;
    private final ReportWriter writer;
    private final ObjectProvider<GapMeanings> meanings;

    JdbcReportStore(
            JdbcClient jdbc,
            StoredReports reports,
            FactsReader facts,
            SentencesReader sentences,
            LabelsReader labels,
            ReportWriter writer,
            ObjectProvider<GapMeanings> meanings) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.facts = facts;
        this.sentences = sentences;
        this.labels = labels;
        this.writer = writer;
        this.meanings = meanings;
    }

    @Override
    public Optional<StoredReport> find(ReportKey key) {
        return first(jdbc.sql("select id from report where report_key = ?"
                        + " order by case when removed_at is null then 0 else 1 end, archive_id")
                .param(key.value())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    @Override
    public Optional<StoredReport> find(String archive, ReportKey key) {
        return first(jdbc.sql("select r.id from report r join archive a on a.id = r.archive_id"
                        + " where a.name = ? and r.report_key = ?")
                .params(archive, key.value())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    @Override
    public Optional<String> text(String archive, ReportKey key, int revision) {
        return jdbc.sql("select v.body from report_revision v join report r on r.id = v.report_id"
                        + " join archive a on a.id = r.archive_id"
                        + " where a.name = ? and r.report_key = ? and v.ordinal = ?")
                .params(archive, key.value(), revision)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private Optional<StoredReport> first(List<Long> ids) {
        return ids.stream()
                .findFirst()
                .flatMap(id -> reports.read(List.of(id)).stream().findFirst());
    }

    @Override
    public void forEach(Consumer<StoredReport> visitor) {
        chunks().forEach(ids -> reports.read(ids).forEach(visitor));
    }

    @Override
    public void forEach(String archive, Collection<ReportKey> keys, Consumer<StoredReport> visitor) {
        parts(keys)
                .forEach(part ->
                        reports.read(List.copyOf(ids(archive, part).keySet())).forEach(visitor));
    }

    @Override
    public void forEachLabels(String archive, Collection<ReportKey> keys, Consumer<ReportLabels> visitor) {
        parts(keys).forEach(part -> labels.read(archive, ids(archive, part), visitor));
    }

    private static List<List<String>> parts(Collection<ReportKey> keys) {
        List<String> names = keys.stream().map(ReportKey::value).toList();
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < names.size(); start += CHUNK) {
            parts.add(names.subList(start, Math.min(start + CHUNK, names.size())));
        }
        return parts;
    }

    /** Found by key alone, which has an index; asked for the archive too, H2 looks at all of its reports instead. */
    private Map<Long, ReportKey> ids(String archive, List<String> keys) {
        Map<Long, ReportKey> ids = new LinkedHashMap<>();
        jdbc.sql("select r.id, a.name, r.report_key from report r join archive a on a.id = r.archive_id"
                        + " where r.report_key in (:keys)")
                .param("keys", keys)
                .query(row -> {
                    if (row.getString(2).equals(archive)) {
                        ids.put(row.getLong(1), new ReportKey(row.getString(3)));
                    }
                });
        return ids;
    }

    @Override
    public void forEachFacts(Consumer<ReportFacts> visitor) {
        chunks().forEach(ids -> facts.read(ids, visitor));
    }

    @Override
    public void forEachSentences(Consumer<ReportSentences> visitor) {
        chunks().forEach(ids -> sentences.read(ids, visitor));
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from report where removed_at is null")
                .query(Long.class)
                .single();
    }

    @Override
    public String stamp() {
        String reports = jdbc.sql("select count(*), count(removed_at), max(stored_at), max(removed_at) from report")
                .query((row, number) -> "%d,%d,%s,%s"
                        .formatted(row.getLong(1), row.getLong(2), row.getTimestamp(3), row.getTimestamp(4)))
                .single();
        String labels = jdbc.sql("select max(changed_at) from report_labeling")
                .query((row, number) -> row.getTimestamp(1) == null ? "" : "," + row.getTimestamp(1))
                .single();
        return reports
                + labels
                + jdbc.sql("select count(*), count(standing) from correction")
                        .query((row, number) -> row.getLong(1) == 0 ? "" : "," + row.getLong(1) + "," + row.getLong(2))
                        .single()
                + meanings.stream().map(GapMeanings::stamp).findFirst().orElse("");
    }

    @Override
    public Map<String, String> hashes(String archive, String origin) {
        return paths("sha256", "and f.origin = ?", archive, origin);
    }

    @Override
    public Map<String, String> hashes(String archive, String origin, String rules) {
        return paths("sha256", "and f.origin = ? and f.rules = ?", archive, origin, rules);
    }

    @Override
    public Map<String, String> ofOtherOrigins(String archive, String origin) {
        return paths("origin", "and f.origin <> ? and f.outcome <> 'rejected'", archive, origin);
    }

    /** A column of an archive's files that are not gone, by path. */
    private Map<String, String> paths(String column, String condition, Object... params) {
        Map<String, String> paths = new HashMap<>();
        jdbc.sql("select f.path, f." + column + " from source_file f join archive a on a.id = f.archive_id"
                        + " where a.name = ? and f.removed_at is null " + condition)
                .params(params)
                .query(row -> {
                    paths.put(row.getString(1), row.getString(2));
                });
        return paths;
    }

    @Override
    public void save(String archive, String origin, String rules, Collection<Reading> batch) {
        writer.save(archive, origin, rules, batch);
    }

    @Override
    public int markRemoved(String archive, String origin, Collection<String> paths) {
        return writer.markRemoved(archive, origin, paths);
    }

    /** The identifiers of all reports that are not removed, by archive and key, in chunks; eight bytes a report are held. */
    private List<List<Long>> chunks() {
        record Name(long id, String archive, String key) {}
        List<Name> names = new ArrayList<>(jdbc.sql("select r.id, a.name, r.report_key from report r"
                        + " join archive a on a.id = r.archive_id where r.removed_at is null")
                .query((row, number) -> new Name(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
        // sorted here: databases differ in how they order text
        names.sort(Comparator.comparing(Name::archive).thenComparing(Name::key));
        List<Long> ids = names.stream().map(Name::id).toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            chunks.add(ids.subList(start, Math.min(start + CHUNK, ids.size())));
        }
        return chunks;
    }
}
