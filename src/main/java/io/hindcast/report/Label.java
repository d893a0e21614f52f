package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/** A category given to a report, on one axis; {@code primary} marks the one that charts count by; the quote and its line (from 1) are the evidence. */
public record Label(
        Axis axis,
        String id,
        boolean primary,
        Basis basis,
        @Nullable String quote,
        @Nullable Integer line) {}
