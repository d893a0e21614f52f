package io.hindcast.cataloguing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One version of the catalogue: its number from 1, its text as YAML, and who made it hold when, and why if they said. */
public record CatalogueVersion(
        int number,
        String fingerprint,
        String text,
        Origin origin,
        String by,
        Instant at,
        @Nullable String note) {

    /** Where the text of a version came from. */
    public enum Origin {
        /** It came with Hindcast. */
        SHIPPED,
        /** It was read from the file that the settings name. */
        FILE,
        /** Somebody edited it, brought it in or took back an earlier one. */
        EDITED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
