package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDurationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The outage lasted 25 minutes. | 25",
                "an outage lasting 2 hours and 10 minutes, until noon | 130",
                "suffered a 9 minute network failure | 9",
                "The site was down for about two hours. | 120",
                "Total downtime: 1h 5m | 65",
            })
    void a_sentence_may_tell_how_long_it_was(String text, int minutes) {
        assertThat(StatedDurations.inSentence(text)).hasValue(minutes);
    }
}
