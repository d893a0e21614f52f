package io.hindcast.insight;

import io.hindcast.report.GapId;

/** A gap named by one report, with the words that name it and their line (from 1). */
public record Sighting(GapId gap, boolean candidate, Incident incident, String quote, int line) {}
