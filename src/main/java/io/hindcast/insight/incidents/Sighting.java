package io.hindcast.insight.incidents;

import io.hindcast.report.GapId;
import org.jspecify.annotations.Nullable;

/** A gap named by one report, how the report words it, its sentence with the line (from 1), and the rule that found it. */
public record Sighting(
        GapId gap,
        GapId wording,
        boolean candidate,
        Incident incident,
        String quote,
        int line,
        @Nullable String rule) {}
