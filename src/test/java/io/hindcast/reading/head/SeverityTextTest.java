package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeverityTextTest {
    @Test
    void words_of_the_organisations_own_scale_come_before_the_usual_ones() {
        ReadingHints hints = new ReadingHints(DateVotes.NONE, Map.of("Orange", 2, "Critical", 1, "Class A", 0));
        assertThat(SeverityText.ofField("Orange alert", hints.severities()).mapped())
                .hasToString("SEV-2");
        assertThat(SeverityText.ofField("critical", hints.severities()).mapped())
                .hasToString("SEV-1");
        assertThat(SeverityText.ofField("class-A (worst)", hints.severities()).mapped())
                .hasToString("SEV-0");
        assertThat(SeverityText.ofField("P3", hints.severities()).mapped()).hasToString("SEV-3");
    }
}
