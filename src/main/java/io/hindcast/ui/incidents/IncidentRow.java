package io.hindcast.ui.incidents;

import io.hindcast.archive.ReportFacts;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of incidents says of each one; {@code minutes} is the time to restore. */
public record IncidentRow(
        ReportKey key,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        @Nullable Integer minutes) {

    public IncidentRow {
        services = List.copyOf(services);
    }

    static IncidentRow of(ReportFacts facts) {
        return new IncidentRow(
                facts.key(),
                facts.title(),
                facts.date(),
                facts.severity(),
                facts.services(),
                facts.minutes().get(Measure.RESTORE));
    }
}
