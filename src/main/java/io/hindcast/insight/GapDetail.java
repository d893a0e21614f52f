package io.hindcast.insight;

import java.util.List;

/**
 * All about one gap: the words that name it in each report, how the rate of incidents changed after it was first closed (no
 * ratio if it never was), the incidents that came although the fix was already listed, and the services that build on the
 * same component and were not hit yet.
 */
public record GapDetail(
        Gap gap,
        List<Sighting> sightings,
        RateRatio afterClosing,
        List<AlreadyListed> alreadyListed,
        List<String> servicesNotHit) {

    /** Copies the lists. */
    public GapDetail {
        sightings = List.copyOf(sightings);
        alreadyListed = List.copyOf(alreadyListed);
        servicesNotHit = List.copyOf(servicesNotHit);
    }
}
