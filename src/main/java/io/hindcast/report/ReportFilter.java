package io.hindcast.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a question is about; the same words in the URL of every page, on the command line and in the REST API. An
 * empty set or a null date does not restrict; values inside one set are alternatives, the sets are combined. Both dates
 * are inclusive. Services are compared as {@link ServiceName}s.
 */
public record ReportFilter(
        Set<String> services,
        Set<String> teams,
        Set<Severity> severities,
        Set<String> factors,
        Set<String> triggers,
        Set<String> components,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every report. */
    public static final ReportFilter ALL =
            new ReportFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /** Copies the sets. */
    public ReportFilter {
        services = Set.copyOf(services);
        teams = Set.copyOf(teams);
        severities = Set.copyOf(severities);
        factors = Set.copyOf(factors);
        triggers = Set.copyOf(triggers);
        components = Set.copyOf(components);
    }

    /** The same question about these components. */
    public ReportFilter ofComponents(Set<String> others) {
        return new ReportFilter(services, teams, severities, factors, triggers, others, from, to);
    }

    /** The same question about another period, both days included. */
    public ReportFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ReportFilter(services, teams, severities, factors, triggers, components, first, last);
    }
}
