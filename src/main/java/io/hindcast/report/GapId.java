package io.hindcast.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names a Golden Path gap: the component, and the capability that it lacks as far as a report says which. */
public record GapId(String component, @Nullable String capability) implements Comparable<GapId> {
    private static final String BETWEEN = " – ";

    /** The gap that a report names. */
    public static GapId of(GapMention mention) {
        return new GapId(mention.component(), mention.capability());
    }

    /** The gap on one line, as {@code Postgres template – dynamic connection scaling}. */
    public String value() {
        return capability == null ? component : component + BETWEEN + capability;
    }

    /** The name without regard to case and punctuation, the same for every spelling of one wording. */
    public String folded() {
        return capability == null ? fold(component) : fold(component) + " | " + fold(capability);
    }

    /** The gap of a {@link #folded} name, in small letters. */
    public static GapId ofFolded(String folded) {
        String[] parts = folded.split(" \\| ", 2);
        return new GapId(parts[0], parts.length < 2 ? null : parts[1]);
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Override
    public int compareTo(GapId other) {
        return value().compareToIgnoreCase(other.value());
    }

    @Override
    public String toString() {
        return value();
    }
}
