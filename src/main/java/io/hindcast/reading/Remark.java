package io.hindcast.reading;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.util.Locale;

/** Every remark that reading can make: its stable code is its name in kebab case; the sentences stand in docs/reading-rules.md too. */
enum Remark {
    FILE_EMPTY(Level.ERROR, "The file is empty, so there is nothing to read; remove it or write the report."),
    FILE_BINARY(
            Level.ERROR,
            "The file holds binary data and not text, so nothing was read; export it as Markdown (UTF-8) to bring it in."),
    FILE_NOT_UTF8(
            Level.ERROR,
            "The file is not valid UTF-8 (first at byte %s), so nothing was read; save it as UTF-8 to bring it in."),
    FILE_TOO_LARGE(
            Level.ERROR, "The file has %s bytes, more than the limit of %s, so nothing was read; split it or trim it."),
    FILE_TYPE_UNKNOWN(
            Level.ERROR,
            "Files of the type '%s' are not read as reports; keep reports in Markdown (.md) to bring them in."),
    LINE_CUT(Level.WARNING, "The line has %s characters; only the first %s were read."),
    FRONT_MATTER_UNREADABLE(Level.WARNING, "The front matter is not valid YAML (%s), so its values were left out."),
    FRONT_MATTER_OPEN(Level.WARNING, "The front matter has no closing line of ---, so it was read as text."),
    TABLE_TOO_WIDE(Level.WARNING, "The table has %s columns, more than the limit of %s, so it was read as plain text.");

    private final Level level;
    private final String sentence;

    Remark(Level level, String sentence) {
        this.level = level;
        this.sentence = sentence;
    }

    /** The stable code, such as {@code file-empty}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is. */
    Level level() {
        return level;
    }

    /** The remark at this place (line and column from 1), its gaps filled with these values in order. */
    Diagnostic at(int line, int column, Object... values) {
        return new Diagnostic(level, code(), sentence.formatted(values), Math.max(1, line), Math.max(1, column));
    }
}
