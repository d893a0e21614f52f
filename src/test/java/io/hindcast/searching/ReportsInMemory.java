package io.hindcast.searching;

import io.hindcast.archive.NoReports;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A store over a list, for tests of the index alone. */
final class ReportsInMemory extends NoReports {
    private final Map<ReportKey, StoredReport> reports =
            new ConcurrentSkipListMap<>(Comparator.comparing(ReportKey::value));

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
    public void forEach(Consumer<StoredReport> visitor) {
        reports.values().forEach(visitor);
    }

    @Override
    public long count() {
        return reports.size();
    }

    @Override
    public void save(String archive, String origin, String rules, Collection<Reading> batch) {
        batch.forEach(this::put);
    }
}
