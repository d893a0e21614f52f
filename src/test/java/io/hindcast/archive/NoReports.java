package io.hindcast.archive;

import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A store without reports, for tests to put in what their question asks for; it refuses what they did not expect. */
public abstract class NoReports implements ReportStore {
    @Override
    public Optional<StoredReport> find(ReportKey key) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredReport> find(String archive, ReportKey key) {
        return find(key).filter(report -> report.archive().equals(archive));
    }

    @Override
    public Optional<String> text(String archive, ReportKey key, int revision) {
        return Optional.empty();
    }

    @Override
    public void forEach(Consumer<StoredReport> visitor) {
        throw new UnsupportedOperationException("no whole reports here");
    }

    @Override
    public void forEach(String archive, Collection<ReportKey> keys, Consumer<StoredReport> visitor) {
        keys.forEach(key -> find(archive, key).ifPresent(visitor));
    }

    @Override
    public void forEachLabels(String archive, Collection<ReportKey> keys, Consumer<ReportLabels> visitor) {
        forEach(
                archive,
                keys,
                stored -> visitor.accept(new ReportLabels(
                        archive,
                        stored.report().key(),
                        stored.report().categories(),
                        stored.report().gaps())));
    }

    @Override
    public void forEachSentences(Consumer<ReportSentences> visitor) {
        forEach(stored -> visitor.accept(ReportSentences.of(stored.archive(), stored.report())));
    }

    @Override
    public String stamp() {
        return String.valueOf(count());
    }

    @Override
    public void forEachFacts(Consumer<ReportFacts> visitor) {
        throw new UnsupportedOperationException("no facts here");
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
        throw new UnsupportedOperationException("nothing is stored here");
    }

    @Override
    public int markRemoved(String archive, String origin, Collection<String> paths) {
        throw new UnsupportedOperationException("nothing is removed here");
    }
}
