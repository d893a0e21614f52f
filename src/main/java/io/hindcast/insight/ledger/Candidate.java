package io.hindcast.insight.ledger;

import io.hindcast.insight.incidents.Sighting;
import io.hindcast.report.GapId;
import java.util.List;

/** A candidate in the queue: its incidents, the words that name it in each report, and every wording that is taken for it. */
public record Candidate(Gap gap, List<Sighting> sightings, List<GapId> wordings) {

    /** Copies the lists. */
    public Candidate {
        sightings = List.copyOf(sightings);
        wordings = List.copyOf(wordings);
    }

    /** A gap or another candidate that it is probably one with: how alike their words are, from 0 to 1. */
    public record Like(GapId gap, boolean candidate, double likeness) {}
}
