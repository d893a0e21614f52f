package io.hindcast.archive;

import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as the archive keeps it: its facts with corrections applied, the text they were read from, every revision, newest
 * first; beneath it the report {@code asRead}, without corrections, and those that stand. {@code actionNames} name the actions
 * through later imports, in the report's order.
 */
public record StoredReport(
        String archive,
        Report report,
        String text,
        boolean removed,
        List<Revision> revisions,
        Report asRead,
        List<String> actionNames,
        List<NewValue> corrections) {

    /** Copies the lists. */
    public StoredReport {
        revisions = List.copyOf(revisions);
        actionNames = List.copyOf(actionNames);
        corrections = List.copyOf(corrections);
    }

    /** A report that nobody corrected. */
    public StoredReport(String archive, Report report, String text, boolean removed, List<Revision> revisions) {
        this(
                archive,
                report,
                text,
                removed,
                revisions,
                report,
                Fingerprint.mark(report.actions()).stream()
                        .map(Parts.MarkedAction::fingerprint)
                        .toList(),
                List.of());
    }

    /** Its name among the reports of all archives. */
    public ReportName reportName() {
        return new ReportName(archive, report.key());
    }

    /** A fact as it stands, as text; null where it is unknown. */
    public @Nullable String value(FactName fact) {
        return Layer.text(fact, report, actionNames);
    }

    /** A fact as the reading gives it, as text. */
    public @Nullable String readValue(FactName fact) {
        return Layer.text(fact, asRead, actionNames);
    }

    /** Whether a person's correction of this fact stands. */
    public boolean isCorrected(FactName fact) {
        return corrections.stream().anyMatch(each -> each.fact().equals(fact));
    }

    /** The report with further corrections laid over it, as it would be if they were kept. */
    public StoredReport with(List<NewValue> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, NewValue> all = new TreeMap<>();
        Stream.concat(corrections.stream(), values.stream())
                .forEach(each -> all.put(each.fact().value(), each));
        List<NewValue> laid = new ArrayList<>(all.values());
        return new StoredReport(
                archive, Overlay.over(asRead, actionNames, laid), text, removed, revisions, asRead, actionNames, laid);
    }
}
