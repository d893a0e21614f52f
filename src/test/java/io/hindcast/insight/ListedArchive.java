package io.hindcast.insight;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.archive.StoredReport;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An archive that is a list of facts, and a directory that is a map: for questions that need no store. */
final class ListedArchive implements ReportStore, ServiceDirectory {
    final List<ReportFacts> reports = new ArrayList<>();
    final Map<String, String> teams;
    final Map<String, Set<String>> components;

    ListedArchive(Map<String, String> teams, Map<String, Set<String>> components) {
        this.teams = teams;
        this.components = components;
    }

    static ListedArchive of(Facts... reports) {
        ListedArchive archive = new ListedArchive(Map.of(), Map.of());
        for (Facts facts : reports) {
            archive.reports.add(facts.build());
        }
        return archive;
    }

    CurrentTable table() {
        return new CurrentTable(this, this, Catalogue.bundled());
    }

    @Override
    public Optional<StoredReport> find(ReportKey key) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredReport> find(String archive, ReportKey key) {
        return Optional.empty();
    }

    @Override
    public void forEach(Consumer<StoredReport> visitor) {
        throw new UnsupportedOperationException("no texts here");
    }

    @Override
    public void forEachFacts(Consumer<ReportFacts> visitor) {
        reports.forEach(visitor);
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
        throw new UnsupportedOperationException("a list of facts stores no readings");
    }

    @Override
    public int markRemoved(String archive, String origin, Collection<String> paths) {
        return 0;
    }

    @Override
    public Optional<String> teamOf(ServiceName service) {
        return Optional.ofNullable(teams.get(service.value()));
    }

    @Override
    public List<ServiceName> servicesOf(String team) {
        return services().stream()
                .filter(service -> team.equals(teams.get(service.value())))
                .toList();
    }

    @Override
    public Set<String> componentsOf(ServiceName service) {
        return components.getOrDefault(service.value(), Set.of());
    }

    @Override
    public List<String> teams() {
        return teams.values().stream().distinct().sorted().toList();
    }

    @Override
    public List<ServiceName> services() {
        return Stream.concat(
                        Stream.concat(teams.keySet().stream(), components.keySet().stream()),
                        reports.stream().flatMap(report -> report.services().stream()))
                .map(ServiceName::new)
                .distinct()
                .sorted(Comparator.comparing(ServiceName::value))
                .toList();
    }

    @Override
    public List<String> replace(Path file) {
        throw new UnsupportedOperationException("a map of teams is not read from a file");
    }
}
