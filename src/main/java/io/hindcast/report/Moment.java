package io.hindcast.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instant of a milestone, why it is believed, and the line (from 1) that gave it, where there is one. */
public record Moment(Instant at, Basis basis, @Nullable Integer line) {}
