package io.hindcast.ui.incidents;

import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the incidents behind what is picked in a chart or a table. */
@Component
public final class Behind {
    private final Incidents incidents;

    Behind(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Opens the reports that pass the filter and are in all these groups. */
    public void open(String title, ReportFilter filter, Map<Dimension, String> groups) {
        open(title, incidents.behind(filter, groups));
    }

    /** Opens the reports that pass the filter and are in one of these groups of each dimension. */
    public void openAny(String title, ReportFilter filter, Map<Dimension, Set<String>> groups) {
        open(title, incidents.behindAny(filter, groups));
    }

    /** Opens the reports that pass the filter and whose categories on this axis, by its identifier, a person corrected. */
    public void openCorrected(ReportFilter filter, String axis) {
        Arrays.stream(Axis.values())
                .filter(one -> one.id().equals(axis))
                .forEach(one -> open("Corrected " + one.id() + "s", incidents.corrected(filter, one)));
    }

    /** Opens the reports that pass the filter and have this compliance box, by its name, ticked. */
    public void openTicked(ReportFilter filter, String box) {
        ComplianceBox ticked = ComplianceBox.valueOf(box);
        open(ticked.label(), incidents.ticked(filter, ticked));
    }

    /** Opens the reports that pass the filter and whose time to restore is not known. */
    public void openUnrestored(String title, ReportFilter filter) {
        open(
                title,
                incidents.of(filter).stream()
                        .filter(one -> one.restore() == null)
                        .toList());
    }

    /** Opens these incidents, the latest first. */
    public void open(String title, List<Incident> found) {
        IncidentSheet.open(
                title,
                found.stream()
                        .sorted(Incident.BY_DATE.reversed())
                        .map(Behind::row)
                        .toList());
    }

    static IncidentRow row(Incident incident) {
        return new IncidentRow(
                incident.key(),
                incident.title(),
                incident.date(),
                incident.severity(),
                incident.services(),
                incident.restore());
    }
}
