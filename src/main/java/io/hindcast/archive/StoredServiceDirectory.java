package io.hindcast.archive;

import io.hindcast.report.ServiceName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory as kept in the store; held in memory, since it is small and asked for every report. */
@Component
class StoredServiceDirectory implements ServiceDirectory {
    private final ServiceEntries entries;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Held held;

    StoredServiceDirectory(ServiceEntries entries, JdbcClient jdbc, TransactionTemplate transaction) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The entries by name, and after how many changes they were read. */
    private record Held(Map<String, ServiceEntry> byName, long changes) {}

    @Override
    public Optional<String> teamOf(ServiceName service) {
        return Optional.ofNullable(known().get(service.value())).map(ServiceEntry::team);
    }

    @Override
    public List<ServiceName> servicesOf(String team) {
        return known().values().stream()
                .filter(entry -> team.equals(entry.team()))
                .map(ServiceEntry::name)
                .sorted()
                .map(ServiceName::new)
                .toList();
    }

    @Override
    public Set<String> componentsOf(ServiceName service) {
        return Optional.ofNullable(known().get(service.value())).stream()
                .flatMap(entry -> entry.components().stream())
                .map(ServiceEntry.ServiceComponent::component)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> teams() {
        return known().values().stream()
                .map(ServiceEntry::team)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<ServiceName> services() {
        TreeSet<String> names = new TreeSet<>(known().keySet());
        names.addAll(jdbc.sql("select distinct s.service from report_service s join report r on r.id = s.report_id"
                        + " where r.removed_at is null")
                .query(String.class)
                .list());
        return names.stream().flatMap(name -> ServiceName.parse(name).stream()).toList();
    }

    @Override
    public List<String> replace(Path file) {
        ServicesFile read = ServicesFile.read(file);
        if (read.problems().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                entries.deleteAll();
                entries.saveAll(read.services());
            });
            changes.incrementAndGet();
        }
        return read.problems();
    }

    /** The entries; what was read while they were replaced counts as read before, so that whoever asks next reads again. */
    private Map<String, ServiceEntry> known() {
        long seen = changes.get();
        Held now = held;
        if (now == null || now.changes != seen) {
            Map<String, ServiceEntry> byName = new HashMap<>();
            entries.findAll().forEach(entry -> byName.put(entry.name(), entry));
            now = new Held(byName, seen);
            held = now;
        }
        return now.byName;
    }
}
