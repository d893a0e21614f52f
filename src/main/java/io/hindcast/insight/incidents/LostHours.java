package io.hindcast.insight.incidents;

import java.util.Collection;
import java.util.List;

/** The known times to restore of some incidents, added up in hours, and of how many incidents the time is not known. */
public record LostHours(double hours, int known, int unknown) {

    /** The hours of these incidents, each counted once. */
    public static LostHours of(Collection<Incident> incidents) {
        List<Incident> all = incidents.stream().distinct().toList();
        int minutes = 0;
        int known = 0;
        for (Incident incident : all) {
            if (incident.restore() != null) {
                minutes += incident.restore();
                known++;
            }
        }
        return new LostHours(minutes / 60.0, known, all.size() - known);
    }
}
