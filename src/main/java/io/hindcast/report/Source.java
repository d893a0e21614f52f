package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The file that a report was read from: its path inside the archive, the line where the report starts (null for the whole
 * file), the SHA-256 of the file's bytes in hexadecimal, and its format ({@code markdown}, {@code empty}, {@code binary} ...).
 */
public record Source(
        String path,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        String sha256,
        String format) {}
