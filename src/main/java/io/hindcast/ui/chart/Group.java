package io.hindcast.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * A group of a chart, such as a quarter or a category: the key that a click reports, its label, a note under it such as
 * "n 31", and whether it is a period that is not over (drawn hatched and named "so far").
 */
public record Group(String key, String label, @Nullable String note, boolean partial) {

    /** A group without a note. */
    public static Group of(String key, String label) {
        return new Group(key, label, null, false);
    }

    /** The same group with a note under its label. */
    public Group note(String text) {
        return new Group(key, label, text, partial);
    }

    /** The same group, marked as a period that is not over. */
    public Group soFar() {
        return new Group(key, label, note, true);
    }
}
