package io.hindcast.insight;

import io.hindcast.report.GapId;

/** An incident whose gap an unfinished EA action of an earlier report was already meant to close. */
public record AlreadyListed(Incident incident, GapId gap, GapAction action) {}
