package io.hindcast.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's correction of a fact: {@code value} instead of {@code before} (what stood until then) and of {@code read} (what
 * the reading said then), each as in {@link NewValue}. It stands until it is {@code ended}.
 */
public record Correction(
        long id,
        FactName fact,
        @Nullable String read,
        @Nullable String before,
        @Nullable String value,
        @Nullable String why,
        String by,
        Instant at,
        @Nullable Ending ended) {

    /** Who ended a correction and when: withdrawn, or replaced by a later one. */
    public record Ending(String by, Instant at, boolean withdrawn) {}

    /** Whether it is in force. */
    public boolean isStanding() {
        return ended == null;
    }
}
