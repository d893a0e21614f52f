package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Golden Path gap that a report names: the component and what it lacks; {@code candidate} until the catalogue knows it. One
 * that a person added has no words and line 0, which JSON leaves out; {@code rule} says by which names of the catalogue or by which
 * wording it was found.
 */
public record GapMention(
        String component,
        @Nullable String capability,
        boolean candidate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String quote,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule) {

    /** Takes words that JSON left out as none. */
    public GapMention {
        quote = Objects.requireNonNullElse(quote, "");
    }

    /** A gap that no rule found. */
    public GapMention(String component, @Nullable String capability, boolean candidate, String quote, int line) {
        this(component, capability, candidate, quote, line, null);
    }

    /** The same, found by this rule. */
    public GapMention by(@Nullable String rule) {
        return new GapMention(component, capability, candidate, quote, line, rule);
    }
}
