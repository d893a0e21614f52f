package io.hindcast.deciding;

import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.Stems;
import io.hindcast.report.GapId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gaps that the catalogue knows, by the words of their names and aliases without endings, order and the commonest words. */
public final class CatalogueNames {
    private final Map<Set<String>, Named> components = new HashMap<>();
    private final List<Known> gaps = new ArrayList<>();

    CatalogueNames(Catalogue catalogue) {
        for (Component component : catalogue.components()) {
            List<Set<String>> names = stems(component.name(), component.aliases());
            Named named = new Named(component.name(), new HashMap<>());
            for (Capability capability : component.capabilities()) {
                List<Set<String>> said = stems(capability.name(), capability.aliases());
                said.forEach(words -> named.capabilities.putIfAbsent(words, capability.name()));
                gaps.add(new Known(new GapId(component.name(), capability.name()), names, said));
            }
            names.forEach(words -> components.putIfAbsent(words, named));
        }
    }

    private record Named(String name, Map<Set<String>, String> capabilities) {}

    /** A gap of the catalogue, the ways to word its component, and those to word its capability. */
    public record Known(GapId gap, List<Set<String>> components, List<Set<String>> capabilities) {

        /** Copies the lists. */
        public Known {
            components = List.copyOf(components);
            capabilities = List.copyOf(capabilities);
        }
    }

    /** Every gap that the catalogue knows. */
    public List<Known> gaps() {
        return List.copyOf(gaps);
    }

    /** Tells names and aliases from others. */
    int stamp() {
        return gaps.stream()
                .map(known -> known.gap().value() + known.components() + known.capabilities())
                .collect(Collectors.joining("\n"))
                .hashCode();
    }

    /** The gap of the catalogue that has these words for its name, or for its aliases. */
    Optional<GapId> find(GapId wording) {
        String capability = wording.capability();
        return capability == null
                ? Optional.empty()
                : Optional.ofNullable(components.get(Stems.of(wording.component())))
                        .flatMap(named -> Optional.ofNullable(named.capabilities.get(Stems.of(capability)))
                                .map(name -> new GapId(named.name, name)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueNames names && names.components.equals(components) && names.gaps.equals(gaps);
    }

    @Override
    public int hashCode() {
        return gaps.hashCode();
    }

    private static List<Set<String>> stems(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Stems::of)
                .distinct()
                .toList();
    }
}
