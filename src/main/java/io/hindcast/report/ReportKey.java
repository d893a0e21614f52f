package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a report inside its archive: the path with {@code /}, without the file name's ending, plus {@code #anchor} where one file holds several. */
public record ReportKey(@JsonValue String value) {

    /** Checks the key; throws {@link IllegalArgumentException} that names a blank or absolute one. */
    @JsonCreator
    public ReportKey {
        if (value.isBlank() || value.startsWith("/") || value.contains("\\")) {
            throw new IllegalArgumentException("Not a report key: '" + value + "'");
        }
    }

    /**
     * The key of the file at this path: {@code 2025/db.md} gives {@code 2025/db}; a dot file keeps its name. A path from the root
     * counts from there, and {@code \\} parts folders like {@code /}; a path that names nothing gives {@code _}.
     */
    public static ReportKey ofPath(String path) {
        String relative = path.replace('\\', '/');
        while (relative.startsWith("/")) {
            relative = relative.substring(1);
        }
        int dot = relative.lastIndexOf('.');
        int name = relative.lastIndexOf('/') + 1;
        return new ReportKey(relative.isBlank() ? "_" : dot > name ? relative.substring(0, dot) : relative);
    }

    @Override
    public String toString() {
        return value;
    }
}
