package io.hindcast.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of a few sentences: a problem, what was done, and what prevents it. */
class ShortStoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Printer queue stuck\n\n## Problem\n\nAll jobs were stuck since the disk was full.\n\n## Solution\n\nWe deleted the old jobs.\n\n## Prevention\n\nOld jobs are deleted each night.\n",
                "# Website down\n\n## What happened\n\nThe website was down for two hours.\n\n## How we fixed it\n\nThe certificate was renewed by hand.\n"
            })
    void without_a_day_it_is_read_in_part_and_the_missing_day_is_said(String text) {
        Report report = Fixtures.read("notes/short.md", text);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(Fixtures.codes(report)).contains("date-missing");
    }

    @Test
    void with_a_day_a_summary_and_what_prevents_it_are_enough() {
        assertThat(Fixtures.read(
                                "notes/short.md",
                                "# DNS outage 2025-03-12\n\n## Summary\n\nOur names did not resolve for an hour.\n\n## Prevention\n\nThe zone is checked before each push.\n")
                        .outcome())
                .isEqualTo(Outcome.READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# How to mend a stuck printer\n\n## Problem\n\nPrint jobs are stuck.\n\n## Solution\n\nRestart the spooler. If it fails again, call us.\n",
                "# Faster search\n\n## Problem\n\nSearch was slow because the index was built at noon.\n\n## Solution\n\nWe moved it to the night.\n",
                "# Incidents and what we do\n\n## What happened\n\nSome failed and were lost.\n\n## Solution\n\nWe wrote reports.\n"
            })
    void a_guide_a_feature_and_a_text_on_many_are_no_such_report(String text) {
        assertThat(Fixtures.read("notes/short.md", text).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_dated_story_is_one_where_it_says_when_the_harm_began_and_ended() {
        String story = "# Why nobody could print on Tuesday\n\nAt 09:10 the print server stopped working. %s\n";
        assertThat(Fixtures.read("2025-03-12-print.md", story.formatted("At 09:40 it was back."))
                        .outcome())
                .isEqualTo(Outcome.READ);
        assertThat(Fixtures.read("2025-03-12-print.md", story.formatted("We like it all the same."))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.read("print.md", story.formatted("At 09:40 it was back."))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }
}
