package io.hindcast.insight;

import io.hindcast.report.GapId;

/** A gap named by one report, how the report words it, and its sentence with the line (from 1). */
public record Sighting(GapId gap, GapId wording, boolean candidate, Incident incident, String quote, int line) {}
