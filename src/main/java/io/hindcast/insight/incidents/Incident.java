package io.hindcast.insight.incidents;

import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** By archive and key alone, which is quick and tells incidents apart well enough. */
    @Override
    public int hashCode() {
        return 31 * archive.hashCode() + key.hashCode();
    }
}
