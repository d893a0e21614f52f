package io.hindcast.insight.ledger;

import io.hindcast.insight.incidents.Sighting;
import io.hindcast.report.GapId;
import java.util.List;

/**
 * All about one gap: the words that name it in each report, the wordings of candidates that people or the ledger took for it,
 * the incidents that came although the fix was already listed, and the services that build on the same component and were not
 * hit yet.
 */
public record GapDetail(
        Gap gap,
        List<Sighting> sightings,
        List<GapId> wordings,
        List<AlreadyListed> alreadyListed,
        List<String> servicesNotHit) {

    /** Copies the lists. */
    public GapDetail {
        sightings = List.copyOf(sightings);
        wordings = List.copyOf(wordings);
        alreadyListed = List.copyOf(alreadyListed);
        servicesNotHit = List.copyOf(servicesNotHit);
    }
}
