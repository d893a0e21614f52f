package io.hindcast.insight.incidents;

/** An incident and how long it took by one measure, in minutes. */
public record Timed(Incident incident, int minutes) {}
