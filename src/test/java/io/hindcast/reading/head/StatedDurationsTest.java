package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "For 40 minutes from noon on users could not log in. | 40",
                "On 3 March, for about two hours, the shop was down. | 120",
            })
    void a_sentence_may_tell_how_long_it_was(String text, int minutes) {
        assertThat(StatedDurations.inSentence(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The alert needs errors for 5 minutes.", "We waited for 10 minutes and it was down again."})
    void other_stretches_of_time_are_no_outage(String text) {
        assertThat(StatedDurations.inSentence(text)).isEmpty();
    }
}
