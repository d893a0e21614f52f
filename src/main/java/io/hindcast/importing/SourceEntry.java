package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source: its path inside the archive with {@code /}, its size in bytes as far as known, and how to open it; or
 * why it is not opened. Entries may be opened by several threads at a time.
 */
record SourceEntry(
        String path, long size, Opener opener, @Nullable Diagnostic refusal) {

    /** Opens a file for reading. */
    interface Opener {
        InputStream open() throws IOException;
    }

    SourceEntry(String path, long size, Opener opener) {
        this(path, size, opener, null);
    }

    /** A file that is accounted for but not opened. */
    static SourceEntry refused(String path, String code, String message) {
        return new SourceEntry(path, 0, InputStream::nullInputStream, refusal(code, message));
    }

    static Diagnostic refusal(String code, String message) {
        return new Diagnostic(Diagnostic.Level.ERROR, code, message, 1, 1);
    }
}
