package io.hindcast.insight.ledger;

import io.hindcast.insight.figures.Coverage;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.LostHours;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What some incidents cost of what all incidents of these days did: so many of so many incidents, and the sums of their known
 * times to restore in hours, with how many of all are known.
 */
public record LostShare(
        LocalDate from, LocalDate to, int incidents, double hours, int ofIncidents, double ofHours, Coverage restore) {

    /** Of these incidents none. */
    static LostShare ofNothing(LocalDate from, LocalDate to, Collection<Incident> all) {
        LostHours lost = LostHours.of(all);
        return new LostShare(from, to, 0, 0, all.size(), lost.hours(), new Coverage(lost.known(), all.size()));
    }

    /** Of the same incidents these. */
    LostShare with(Collection<Incident> some) {
        return new LostShare(from, to, some.size(), LostHours.of(some).hours(), ofIncidents, ofHours, restore);
    }

    /** The share of the hours between 0 and 1; null where no hour is known to be lost. */
    public @Nullable Double value() {
        return ofHours == 0 ? null : hours / ofHours;
    }
}
