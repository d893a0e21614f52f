package io.hindcast.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;

class SummaryReadingTest {
    private static final String COURSE = """

            ## What happened

            **09:10 UTC** - First cards are refused at the till.

            **09:51 UTC** - A fallback is switched on, cards are accepted.
            """;
    private static final String LEAD =
            "Shops in the south could not redeem gift cards whose holder has an umlaut in the name.";

    @Test
    void prose_before_the_first_part_is_the_summary_where_what_happened_is_only_a_list_of_times() {
        assertThat(read(LEAD + "\n" + COURSE).summary()).isEqualTo(LEAD);
    }

    @Test
    void a_list_of_times_is_the_summary_where_nothing_else_is() {
        assertThat(read(COURSE).summary()).contains("First cards are refused").contains("cards are accepted");
    }

    @Test
    void what_happened_in_sentences_is_the_summary() {
        String told = "At 09:10 UTC the till refused cards.\n\nThe import read names in the wrong character set.";
        assertThat(read(LEAD + "\n\n## What happened\n\n" + told + "\n").summary())
                .isEqualTo(told);
    }

    private static Report read(String body) {
        return Fixtures.read("# Gift cards refused\n\n**Date:** 2024-10-30\n\n" + body
                + "\n## Root cause\n\nThe import declares no character set.\n");
    }
}
