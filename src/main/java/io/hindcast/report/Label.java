package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A category given to a report, on one axis; {@code primary} marks the one that charts count by; the quote and its line (from 1) are
 * the evidence, {@code rule} says by which rule of the catalogue and by which words. One that no rule gave has none.
 */
public record Label(
        Axis axis,
        String id,
        boolean primary,
        Basis basis,
        @Nullable String quote,
        @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule) {

    /** A label that no rule gave. */
    public Label(Axis axis, String id, boolean primary, Basis basis, @Nullable String quote, @Nullable Integer line) {
        this(axis, id, primary, basis, quote, line, null);
    }
}
