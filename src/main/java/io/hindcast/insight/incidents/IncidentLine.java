package io.hindcast.insight.incidents;

import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report as the command line and the REST API name it in lists; {@code restore} in minutes, null where it is not known. */
public record IncidentLine(
        ReportKey key,
        String archive,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        @Nullable Integer restore) {

    /** Copies the list. */
    public IncidentLine {
        services = List.copyOf(services);
    }

    /** The columns of a table of incidents, named as in the JSON. */
    public static final List<String> COLUMNS =
            List.of("key", "archive", "title", "date", "severity", "services", "restore");

    /** The line of this incident. */
    public static IncidentLine of(Incident incident) {
        return new IncidentLine(
                incident.key(),
                incident.archive(),
                incident.title(),
                incident.date(),
                incident.severity(),
                incident.services(),
                incident.restore());
    }

    /** The cells of its row, in the order of {@link #COLUMNS}; empty for what is unknown. */
    public List<String> cells() {
        return List.of(
                key.value(),
                archive,
                title,
                date == null ? "" : date.toString(),
                severity == null ? "" : severity.label(),
                String.join("; ", services),
                restore == null ? "" : restore.toString());
    }
}
