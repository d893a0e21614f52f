package io.hindcast.insight.trends;

import static java.util.stream.Collectors.toMap;

import io.hindcast.archive.ReportName;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportFilter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lists the incidents behind a figure or a chart element. */
@Service
public final class Incidents {
    private final CurrentTable current;

    Incidents(CurrentTable current) {
        this.current = current;
    }

    /** The reports that pass the filter, the latest first. */
    public List<Incident> of(ReportFilter filter) {
        return latestFirst(current.where(filter));
    }

    /** The reports that pass the filter, by their names. */
    public Map<ReportName, Incident> byName(ReportFilter filter) {
        return current.where(filter).incidents().collect(toMap(Incident::reportName, incident -> incident));
    }

    /** The reports that pass the filter and are in all these groups, the latest first. */
    public List<Incident> behind(ReportFilter filter, Map<Dimension, String> groups) {
        Map<Dimension, Set<String>> sets = new EnumMap<>(Dimension.class);
        groups.forEach((dimension, group) -> sets.put(dimension, Set.of(group)));
        return behindAny(filter, sets);
    }

    /** The reports that pass the filter and are in one of these groups of each dimension, the latest first. */
    public List<Incident> behindAny(ReportFilter filter, Map<Dimension, Set<String>> groups) {
        IncidentTable table = current.where(filter);
        for (Map.Entry<Dimension, Set<String>> group : groups.entrySet()) {
            table = table.in(group.getKey(), group.getValue());
        }
        return latestFirst(table);
    }

    /** The reports that pass the filter and have the box ticked, the latest first. */
    public List<Incident> ticked(ReportFilter filter, ComplianceBox box) {
        return latestFirst(current.where(filter).withTicked(box));
    }

    /** The reports that pass the filter and whose categories on this axis a person corrected, the latest first. */
    public List<Incident> corrected(ReportFilter filter, Axis axis) {
        return latestFirst(current.where(filter).corrected(axis));
    }

    /** How many reports pass the filter. */
    public int count(ReportFilter filter) {
        return current.where(filter).size();
    }

    /** How the archive spells a service. */
    public String spelling(String service) {
        return current.get().spelling(service);
    }

    private static List<Incident> latestFirst(IncidentTable table) {
        return table.incidents().sorted(Incident.BY_DATE.reversed()).toList();
    }
}
