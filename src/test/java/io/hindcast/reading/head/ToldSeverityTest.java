package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Severities that sentences tell in words alone, and titles that are fields. */
class ToldSeverityTest {
    @ParameterizedTest
    @CsvSource({
        "This was a critical incident.,SEV-0",
        "It was a major outage.,SEV-1",
        "We had a critical outage of our checkout.,SEV-0",
        "We consider it a minor incident.,SEV-3",
        "Severity was raised to critical.,SEV-0",
        "It became a major incident at 11:00.,SEV-1",
        "This was a SEV 2.,SEV-2"
    })
    void a_sentence_that_says_what_kind_of_incident_it_was_tells_its_severity(String sentence, String severity) {
        assertThat(report(sentence).severity()).hasToString(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A major outage of our provider caused this.",
                "Critical incidents are reviewed weekly.",
                "It was not a major incident.",
                "The critical alert fired.",
                "In the last major outage we learned this.",
                "It was a network outage."
            })
    void other_incidents_alerts_and_denials_tell_none(String sentence) {
        assertThat(report(sentence).severity()).isNull();
    }

    @Test
    void the_words_of_an_organisation_count_in_sentences_too() {
        assertThat(ToldSeverity.in("This was an orange incident.", Map.of("orange", 2)))
                .hasValueSatisfying(told -> {
                    assertThat(told.written()).isEqualTo("orange");
                    assertThat(told.mapped()).hasToString("SEV-2");
                });
        assertThat(ToldSeverity.in("This was an orange incident.", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# POST-MORTEM: INC-5521", "# [INC-5521] Post Mortem Report", "# Incident #5521"})
    void a_first_heading_of_an_identifier_alone_gives_way_to_a_title_field(String heading) {
        String rest =
                "\n\n**Title:** Checkout refused all cards\n**Date:** 2025-03-12\n\n## Impact\n\nNobody could pay.\n\n## Root cause\n\nA disk was full.\n";
        assertThat(Fixtures.read(heading + rest).title()).isEqualTo("Checkout refused all cards");
    }

    @Test
    void a_heading_that_tells_what_happened_stays_the_title() {
        assertThat(Fixtures.read(
                                "# Post-mortem: Payment outage\n\n**Title:** Checkout refused all cards\n\n## Impact\n\nNone.\n\n## Root cause\n\nA disk.\n")
                        .title())
                .contains("Payment outage");
    }

    private static Report report(String sentence) {
        return Fixtures.read("# Checkout outage\n\nDate: 2025-03-12\n\n## Summary\n\nNobody could pay. " + sentence
                + "\n\n## Root cause\n\nA pool was full.\n");
    }
}
