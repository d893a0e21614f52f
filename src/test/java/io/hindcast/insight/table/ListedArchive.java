package io.hindcast.insight.table;

import io.hindcast.archive.CandidateWordings;
import io.hindcast.archive.NoReports;
import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.deciding.CurrentMeanings;
import io.hindcast.deciding.CurrentSpellings;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
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
public final class ListedArchive extends NoReports implements ServiceDirectory, CandidateWordings {
    private static final CurrentCatalogue CATALOGUE = CurrentCatalogue.always(Catalogue.bundled());

    public final List<ReportFacts> reports = new ArrayList<>();
    public final ListedDecisions decisions = new ListedDecisions();
    final Map<String, String> teams;
    final Map<String, Set<String>> components;

    public ListedArchive(Map<String, String> teams, Map<String, Set<String>> components) {
        this.teams = teams;
        this.components = components;
    }

    public static ListedArchive of(Facts... reports) {
        ListedArchive archive = new ListedArchive(Map.of(), Map.of());
        for (Facts facts : reports) {
            archive.reports.add(facts.build());
        }
        return archive;
    }

    /** The table as the rooms of insight ask it. */
    public CurrentTable table() {
        return new CurrentTable(
                this, this, new CurrentMeanings(decisions, CATALOGUE, new CurrentSpellings(this, news -> {})));
    }

    @Override
    public void forEachFacts(Consumer<ReportFacts> visitor) {
        reports.forEach(visitor);
    }

    @Override
    public void forEach(Visitor visitor) {
        reports.forEach(report -> report.gaps().stream()
                .filter(GapMention::candidate)
                .forEach(gap -> visitor.accept(report.archive(), report.key(), GapId.of(gap))));
    }

    @Override
    public void forEach(String archive, Collection<ReportKey> keys, Visitor visitor) {
        forEach((name, report, wording) -> {
            if (name.equals(archive) && keys.contains(report)) {
                visitor.accept(name, report, wording);
            }
        });
    }

    @Override
    public long count() {
        return reports.size();
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
