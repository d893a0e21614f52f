package io.hindcast.insight.ledger;

import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.classifying.Stems;
import io.hindcast.deciding.CatalogueNames;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.ledger.Candidate.Like;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The candidates that wait for a person, and what each is probably one with. It suggests; a person decides. */
@Service
public final class Triage {
    private static final double ALIKE = 0.5;
    private static final int MOST = 3;
    private static final Comparator<Gap> MOST_FIRST = Comparator.comparingInt(
                    (Gap gap) -> -gap.incidents().size())
            .thenComparing(Gap::lastSeen, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Gap::id);

    private final Ledger ledger;
    private final CurrentLedger current;
    private final CurrentTable table;
    private final CurrentCatalogue catalogue;

    Triage(Ledger ledger, CurrentLedger current, CurrentTable table, CurrentCatalogue catalogue) {
        this.ledger = ledger;
        this.current = current;
        this.table = table;
        this.catalogue = catalogue;
    }

    /** The candidates that the reports passing the filter name, those with most incidents first. */
    public List<Candidate> queue(ReportFilter filter) {
        Map<GapId, LedgerBook.Entry> entries = new HashMap<>();
        current.book().entries().forEach(entry -> entries.put(entry.id(), entry));
        return ledger.gaps(filter).stream()
                .filter(Gap::candidate)
                .sorted(MOST_FIRST)
                .map(gap -> new Candidate(
                        gap, sightings(gap, entries), table.wordings().of(gap.id())))
                .toList();
    }

    /** The gaps and other candidates that one of these is probably one with, at most three, the most alike first. */
    public Map<GapId, List<Like>> alike(List<Candidate> candidates) {
        List<Target> targets = targets();
        WordLikeness likeness =
                new WordLikeness(targets.stream().map(Target::all).toList());
        Map<GapId, List<Like>> found = new HashMap<>();
        for (Candidate candidate : candidates) {
            GapId gap = candidate.gap().id();
            Target words = Target.of(gap, true);
            found.put(
                    gap,
                    targets.stream()
                            .filter(target -> !target.gap.equals(gap))
                            .map(target -> new Like(target.gap, target.candidate, target.likeness(words, likeness)))
                            .filter(like -> like.likeness() >= ALIKE)
                            .sorted(Comparator.comparingDouble(Like::likeness)
                                    .reversed()
                                    .thenComparing(Like::gap))
                            .limit(MOST)
                            .toList());
        }
        return found;
    }

    /** The gap of this component and capability under the names of the catalogue, as far as it knows them. */
    public GapId named(String component, String capability) {
        Optional<Component> known = catalogue.get().component(component);
        return new GapId(
                known.map(Component::name).orElse(component.strip()),
                known.flatMap(one -> one.capability(capability))
                        .map(Capability::name)
                        .orElse(capability.strip()));
    }

    /** Every gap that a candidate can be merged into: those of the ledger, other candidates too, and those of the catalogue. */
    public List<GapId> targets(GapId candidate) {
        return Stream.concat(
                        current.book().entries().stream().map(LedgerBook.Entry::id),
                        table.wordings().catalogue().gaps().stream().map(CatalogueNames.Known::gap))
                .filter(gap -> !gap.equals(candidate))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Sighting> sightings(Gap gap, Map<GapId, LedgerBook.Entry> entries) {
        return Optional.ofNullable(entries.get(gap.id())).stream()
                .flatMap(entry -> entry.sightings().stream())
                .filter(sighting -> gap.incidents().contains(sighting.incident()))
                .toList();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        Set<GapId> known = new HashSet<>();
        table.wordings().catalogue().gaps().stream()
                .filter(gap -> known.add(gap.gap()))
                .forEach(gap -> targets.add(new Target(gap.gap(), false, gap.components(), gap.capabilities())));
        current.book().entries().stream()
                .filter(entry -> known.add(entry.id()))
                .forEach(entry -> targets.add(Target.of(entry.id(), entry.candidate())));
        return targets;
    }

    /** What a candidate may be one with, by the words of its component and of its capability, in every wording. */
    private record Target(GapId gap, boolean candidate, List<Set<String>> components, List<Set<String>> capabilities) {

        static Target of(GapId gap, boolean candidate) {
            return new Target(gap, candidate, List.of(Stems.of(gap.component())), List.of(Stems.of(capability(gap))));
        }

        Set<String> all() {
            return together(components.getFirst(), capabilities.getFirst());
        }

        double likeness(Target other, WordLikeness likeness) {
            Set<String> component = other.components.getFirst();
            Set<String> capability = other.capabilities.getFirst();
            return likeness.between(
                    other.all(),
                    together(closest(component, components, likeness), closest(capability, capabilities, likeness)));
        }

        private static Set<String> closest(Set<String> words, List<Set<String>> wordings, WordLikeness likeness) {
            return wordings.size() == 1
                    ? wordings.getFirst()
                    : wordings.stream()
                            .max(Comparator.comparingDouble(other -> likeness.between(words, other)))
                            .orElse(Set.of());
        }

        private static Set<String> together(Set<String> some, Set<String> others) {
            Set<String> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }

        private static String capability(GapId gap) {
            String capability = gap.capability();
            return capability == null ? "" : capability;
        }
    }
}
