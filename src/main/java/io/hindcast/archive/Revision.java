package io.hindcast.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a report at one import, named by its SHA-256 in hexadecimal; {@code number} counts from 1, and {@code commit}
 * is the Git commit that it came with, where it did.
 */
public record Revision(
        int number,
        String sha256,
        Instant importedAt,
        @Nullable String commit) {}
