package io.hindcast.searching;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A store over a list, for tests of the index alone. */
final class ReportsInMemory implements ReportStore {
    private final Map<ReportKey, StoredReport> reports = new LinkedHashMap<>();

    void put(Reading reading) {
        reports.put(
                reading.report().key(), new StoredReport("tests", reading.report(), reading.text(), false, List.of()));
    }

    void remove(ReportKey key) {
        reports.remove(key);
    }

    @Override
    public Optional<StoredReport> find(ReportKey key) {
        return Optional.ofNullable(reports.get(key));
    }

    @Override
    public Optional<StoredReport> find(String archive, ReportKey key) {
        return find(key).filter(report -> report.archive().equals(archive));
    }

    @Override
    public void forEach(Consumer<StoredReport> visitor) {
        reports.values().forEach(visitor);
    }

    @Override
    public void forEachFacts(Consumer<ReportFacts> visitor) {
        throw new UnsupportedOperationException("The index does not ask for facts");
    }

    @Override
    public long count() {
        return reports.size();
    }

    @Override
    public Map<String, String> hashes(String archive, String origin) {
        return Map.of();
    }

    @Override
    public Map<String, String> hashes(String archive, String origin, String rules) {
        return Map.of();
    }

    @Override
    public void save(String archive, String origin, String rules, Collection<Reading> batch) {
        batch.forEach(this::put);
    }

    @Override
    public int markRemoved(String archive, String origin, Collection<String> paths) {
        throw new UnsupportedOperationException("The index does not remove reports");
    }
}
