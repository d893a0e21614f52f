package io.hindcast.archive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A service of the directory: its name as compared, its team, and the components that it builds on. */
record ServiceEntry(
        @Id @Nullable Long id, String name, @Nullable String team, Set<ServiceComponent> components) {

    /** Copies the set. */
    ServiceEntry {
        components = Set.copyOf(components);
    }

    /** A service that is not stored yet. */
    static ServiceEntry of(String name, @Nullable String team, List<String> components) {
        return new ServiceEntry(
                null,
                name,
                team,
                Set.copyOf(components.stream()
                        .distinct()
                        .map(ServiceComponent::new)
                        .toList()));
    }

    /** A Golden Path component that a service builds on. */
    record ServiceComponent(String component) {}
}
