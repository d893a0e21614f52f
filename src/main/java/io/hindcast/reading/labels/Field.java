package io.hindcast.reading.labels;

import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A labelled value of a report's head: the label as bare lower-case words and as written, the value, and its line (from 1). */
public record Field(String label, String written, String value, int line) {
    /** Takes the label in English where it is a usual one of another language. */
    public Field {
        label = ForeignWords.english(label);
    }

    private static final Set<String> UNKNOWN = Set.of(
            "n a",
            "na",
            "none",
            "null",
            "unknown",
            "tbd",
            "tba",
            "todo",
            "unassigned",
            "not known",
            "not assigned",
            "not set",
            "not available",
            "nobody",
            "nil");

    /** Whether the value says something: "n/a", "unknown", "(unassigned)", "?" and placeholders do not. */
    public boolean isKnown() {
        String bare = Words.bare(value);
        return !bare.isEmpty() && !UNKNOWN.contains(bare) && !isCrossed(bare) && !Placeholder.isWhole(value);
    }

    /** Whether it is nothing but crosses, "xx". */
    private static boolean isCrossed(String bare) {
        return bare.charAt(0) == 'x' && bare.replace("x", "").isEmpty();
    }

    /** Whether the label is one of these words. */
    public boolean is(Set<String> labels) {
        return labels.contains(label);
    }

    /** The first field with one of these labels and a known value. */
    public static Optional<Field> first(List<Field> fields, Set<String> labels) {
        for (Field field : fields) {
            if (field.is(labels) && field.isKnown()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
