package io.hindcast.searching;

import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of one report, kept in the index so that no report is opened for it. {@code factors} and {@code
 * triggers} are category identifiers, the primary one first; {@code lead} is the summary's beginning, or what comes nearest
 * to it; {@code remedies} are what ended the impact and what was done against its return, as far as the report says.
 */
public record Incident(
        String archive,
        ReportKey key,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        List<String> factors,
        List<String> triggers,
        List<String> components,
        @Nullable Integer restoreMinutes,
        String lead,
        List<Remedy> remedies) {

    /** Copies the lists. */
    public Incident {
        services = List.copyOf(services);
        factors = List.copyOf(factors);
        triggers = List.copyOf(triggers);
        components = List.copyOf(components);
        remedies = List.copyOf(remedies);
    }

    /** The same report as it is called now. */
    Incident called(LabelNames names) {
        return new Incident(
                archive,
                key,
                title,
                date,
                severity,
                services,
                names.factors(),
                names.triggers(),
                names.components(),
                restoreMinutes,
                lead,
                remedies);
    }
}
