package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlainWordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/examples.csv", delimiter = '|')
    void common_ways_to_tell_a_cause_are_known(String category, String rootCause) {
        assertThat(new Told().rootCause(rootCause + ".").factors()).first().isEqualTo(category);
    }
}
