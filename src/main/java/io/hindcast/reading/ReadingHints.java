package io.hindcast.reading;

import io.hindcast.reading.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of an archive before one of its reports is read: what its dates of figures, or those of a file of several
 * reports ({@code ofFile}), tell of their order, which counts where a report itself does not tell it, and the organisation's own words for severities with their level, 0 (worst) to 4, which come before the
 * words that everybody uses.
 */
public record ReadingHints(DateVotes dates, boolean ofFile, Map<String, Integer> severities) {
    /** Nothing is known. */
    public static final ReadingHints NONE = new ReadingHints(DateVotes.NONE, Map.of());

    /** What is known of a whole archive. */
    public ReadingHints(DateVotes dates, Map<String, Integer> severities) {
        this(dates, false, severities);
    }

    /** Copies the map, its words in lower case; throws {@link IllegalArgumentException} for a level outside 0 to 4. */
    public ReadingHints {
        Map<String, Integer> words = new TreeMap<>();
        severities.forEach((word, level) -> {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("Not a severity level for '" + word + "': " + level);
            }
            words.put(Words.bare(word).toLowerCase(Locale.ROOT), level);
        });
        severities = Map.copyOf(words);
    }

    /** The same, with these dates counted. */
    public ReadingHints with(DateVotes counted) {
        return new ReadingHints(counted, ofFile, severities);
    }

    /** The same, with the dates of the one file that holds several reports. */
    public ReadingHints ofFile(DateVotes counted) {
        return new ReadingHints(counted, true, severities);
    }
}
