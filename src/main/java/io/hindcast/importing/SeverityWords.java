package io.hindcast.importing;

import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's own words for severities, which come before the usual ones: {@code hindcast.severity.words.orange=2}
 * maps "orange" to SEV-2; 0 is the worst, 4 the least.
 */
@ConfigurationProperties("hindcast.severity")
record SeverityWords(@DefaultValue Map<String, Integer> words) {
    /** Copies the map. */
    public SeverityWords {
        words = Map.copyOf(words);
    }

    /** What reading needs to know of them. */
    ReadingHints hints() {
        return new ReadingHints(DateVotes.NONE, words);
    }
}
