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

    /** The key of the file at this relative path: {@code 2025/db.md} gives {@code 2025/db}; a dot file keeps its name. */
    public static ReportKey ofPath(String path) {
        int dot = path.lastIndexOf('.');
        int name = path.lastIndexOf('/') + 1;
        return new ReportKey(dot > name ? path.substring(0, dot) : path);
    }

    @Override
    public String toString() {
        return value;
    }
}
