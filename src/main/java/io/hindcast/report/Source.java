package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The file that a report was read from: its path inside the archive, the line where the report starts (null for the whole
 * file), the SHA-256 of the file's bytes in hexadecimal, its format ({@code markdown}, {@code empty}, {@code binary} ...), and the
 * Git commit that it was taken from, in hexadecimal, where it was.
 */
public record Source(
        String path,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        String sha256,
        String format,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String commit) {

    /** A file that was not taken from Git. */
    public Source(String path, @Nullable Integer line, String sha256, String format) {
        this(path, line, sha256, format, null);
    }

    /** The same file, taken from this commit. */
    public Source at(@Nullable String taken) {
        return new Source(path, line, sha256, format, taken);
    }
}
