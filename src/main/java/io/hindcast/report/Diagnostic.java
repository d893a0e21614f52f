package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** One remark on a report: a stable code, how bad it is, where (line and column from 1), and what was done instead, in one sentence. */
public record Diagnostic(Level severity, String code, String message, int line, int column) {

    /** How bad a remark is. */
    public enum Level {
        ERROR,
        WARNING,
        INFO;

        /** The word used in JSON, in the store and on screen. */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }
}
