package io.hindcast.insight.incidents;

import io.hindcast.archive.ReportName;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One report as lists and charts show it; {@code restore} in minutes; factor and trigger are the primary ones. */
public record Incident(
        String archive,
        ReportKey key,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        @Nullable Integer restore,
        String factor,
        String trigger) {

    /** Oldest first, those without a date last. */
    public static final Comparator<Incident> BY_DATE = Comparator.comparing(
                    Incident::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(incident -> incident.key().value());

    /** Copies the list. */
    public Incident {
        services = List.copyOf(services);
    }

    /** The services that these incidents hit, by name, each as the first that names it spells it. */
    public static List<String> services(Collection<Incident> incidents) {
        Map<String, String> spellings = new TreeMap<>();
        for (Incident incident : incidents) {
            for (String written : incident.services) {
                ServiceName.parse(written).ifPresent(name -> spellings.putIfAbsent(name.value(), written.strip()));
            }
        }
        return List.copyOf(spellings.values());
    }

    /** Its name among the reports of all archives. */
    public ReportName reportName() {
        return new ReportName(archive, key);
    }

    /** By archive and key alone, which is quick and tells incidents apart well enough. */
    @Override
    public int hashCode() {
        return 31 * archive.hashCode() + key.hashCode();
    }
}
