package io.hindcast.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1h 05m | 65",
                "2d 1h 29m | 2969",
                "11 Days | 15840",
                "279 minutes [^3] | 279",
                "7h (during support hours 10:00-17:00) | 420",
                "~6h 14m | 374",
                "1 hour and 48 minutes | 108",
                "about half an hour | 30",
                "an hour and a half | 90",
                "21:45 to 23:28 UTC (103 minutes) | 103",
                "90 s | 2",
                "1:05 | 65",
                "01:05:00 | 65",
                "1.5 hours | 90",
                "two hours | 120",
            })
    void a_duration_is_read_in_this_form(String text, int minutes) {
        assertThat(DurationText.ofField(text)).hasValue(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"?", "N/A", "unknown", "12.4% of users", "since Monday"})
    void other_words_are_no_duration(String text) {
        assertThat(DurationText.ofField(text)).isEmpty();
    }
}
