package io.hindcast.deciding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who decided, when and why; in force until it is {@code ended}. */
public record Said(
        String by,
        Instant at,
        @Nullable String why,
        @Nullable Ending ended) {

    /** Who ended a decision and when: undone, or replaced by a later one. */
    public record Ending(String by, Instant at, boolean undone) {}

    /** Whether it is in force. */
    public boolean isStanding() {
        return ended == null;
    }
}
