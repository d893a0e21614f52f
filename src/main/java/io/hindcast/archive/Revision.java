package io.hindcast.archive;

import java.time.Instant;

/** The content of a report at one import, named by its SHA-256 in hexadecimal; {@code number} counts from 1. */
public record Revision(int number, String sha256, Instant importedAt) {}
