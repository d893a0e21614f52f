package io.hindcast.insight.ledger;

import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.GapId;

/** An incident whose gap an unfinished EA action of an earlier report was already meant to close. */
public record AlreadyListed(Incident incident, GapId gap, GapAction action) {}
