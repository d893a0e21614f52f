package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * Where a fact was read: line and column (both from 1) in the report's text, the words that gave it, and why it is believed. A
 * person's correction of a fact that no line tells has line and column 0 and no words, which JSON leaves out.
 */
public record Evidence(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String quote,
        Basis basis) {

    /** Takes words that JSON left out as none. */
    public Evidence {
        quote = Objects.requireNonNullElse(quote, "");
    }
}
