package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/** One remark on a report: a stable code, how bad it is, where (line and column from 1), and what was done instead, in one sentence. */
public record Diagnostic(Level severity, String code, String message, int line, int column) {
    /** By line, then by column. */
    public static final Comparator<Diagnostic> IN_ORDER_OF_TEXT =
            Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

    /** The same remark, as bad as this. */
    public Diagnostic as(Level level) {
        return new Diagnostic(level, code, message, line, column);
    }

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
