package io.hindcast.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/** A severity on the organisation's scale, 0 (worst) to 4; written {@code SEV-1}. */
public record Severity(int level) implements Comparable<Severity> {

    /** Checks the level; throws {@link IllegalArgumentException} for one outside 0 to 4. */
    public Severity {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("Not a severity level: " + level);
        }
    }

    /** The severity written as {@code SEV-n}; throws {@link IllegalArgumentException} that names any other text. */
    @JsonCreator
    public static Severity of(String label) {
        if (!label.matches("SEV-[0-4]")) {
            throw new IllegalArgumentException("Not a severity: '" + label + "'");
        }
        return new Severity(label.charAt(4) - '0');
    }

    /** The severity as written in JSON and on screen. */
    @JsonValue
    public String label() {
        return "SEV-" + level;
    }

    @Override
    public int compareTo(Severity other) {
        return Comparator.comparingInt(Severity::level).compare(this, other);
    }

    @Override
    public String toString() {
        return label();
    }
}
