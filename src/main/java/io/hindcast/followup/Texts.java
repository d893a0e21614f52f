package io.hindcast.followup;

import org.jspecify.annotations.Nullable;

/** Takes what a person typed into one line. */
final class Texts {
    private Texts() {}

    /** The text in one line without surrounding space; null for a blank one; throws {@link IllegalArgumentException} for one longer than {@code longest}. */
    static @Nullable String stripped(String what, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String line = typed.strip().replaceAll("\\s+", " ");
        if (line.length() > longest) {
            throw new IllegalArgumentException(
                    "%s has %,d characters; %,d can be kept".formatted(what, line.length(), longest));
        }
        return line;
    }
}
