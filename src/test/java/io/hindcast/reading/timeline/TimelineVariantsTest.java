package io.hindcast.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineVariantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 14:05 Checkout fails.\n- 14:30 Alert fires.",
                "1. 14:05 Checkout fails.\n1. 14:30 Alert fires.",
                "### 14:05\n\nCheckout fails.\n\n### 14:30\n\nAlert fires.",
                "### 14:05 Checkout fails.\n\n### 14:30 Alert fires.",
                "| Time | What |\n|---|---|\n| 14:05 | Checkout fails. |\n| 14:30 | Alert fires. |",
                "14:05 Checkout fails.\n14:30 Alert fires.",
                "14:05 Checkout fails.\n\n14:30 Alert fires.",
                "**14:05** Checkout fails.\n\n**14:30** Alert fires.",
                "**14:05**\n\nCheckout fails.\n\n**14:30**\n\nAlert fires.",
                "- **14:05:** Checkout fails.\n- **14:30:** Alert fires.",
                "- `14:05` - Checkout fails.\n- `14:30` - Alert fires.",
                "- 2:05 pm Checkout fails.\n- 2:30 pm Alert fires.",
                "- 14.05 Checkout fails.\n- 14.30 Alert fires.",
                "- 1405 Checkout fails.\n- 1430 Alert fires.",
                "- ~14:05 Checkout fails.\n- ~14:30 Alert fires.",
                "- c. 14.05 Checkout fails.\n- c. 14.30 Alert fires.",
                "- [03-12 14:05] Checkout fails.\n- [03-12 14:30] Alert fires.",
                "- 2025-03-12T16:05+02:00 Checkout fails.\n- 2025-03-12T16:30+02:00 Alert fires.",
                "- 14:05–14:20 Checkout fails.\n- 14:30 - 14:40 Alert fires.",
                "- 14:05:00 Checkout fails.\n- 14:30:00 Alert fires.",
                "```\n14:05 Checkout fails.\n14:30 Alert fires.\n```",
                "### 2025-03-12\n\n- 14:05 Checkout fails.\n- 14:30 Alert fires.",
                "<ul><li>14:05 Checkout fails.</li><li>14:30 Alert fires.</li></ul>",
                "<ul>\n<li>14:05 Checkout fails.</li>\n<li>14:30 Alert fires.</li>\n</ul>",
            })
    void an_event_is_read_from_this_form(String timeline) {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", timeline));
        assertThat(Fixtures.events(report))
                .containsExactly("2025-03-12T14:05:00Z impact", "2025-03-12T14:30:00Z detected");
        assertThat(report.timeline())
                .extracting(event -> event.text())
                .containsExactly("Checkout fails.", "Alert fires.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All times in PST\n\n- 06:05 a\n- 06:30 b",
                "All times are UTC-8.\n\n- 06:05 a\n- 06:30 b",
                "Times are in CET.\n\n- 15:05 a\n- 15:30 b",
                "- 15:05 UTC+1 (Zurich time) a\n- 15:30 UTC+1 b",
                "- 16:05 EET a\n- 16:30 EET b",
                "- 6:05 AM PST a\n- 6:30 AM PST b",
                "- 14:05 UTC a\n- 14:30 UTC b",
                "- 14:05Z a\n- 14:30Z b",
                "| Time (CET) | What |\n|---|---|\n| 15:05 | a |\n| 15:30 | b |",
                "- 14:05 a\n- 14:30 b",
            })
    void a_zone_is_read_from_this_form(String timeline) {
        Report report =
                Fixtures.read(Fixtures.withTimeline("Timeline", timeline).replace("2025-03-12", "2025-01-12"));
        assertThat(Fixtures.times(report)).containsExactly("2025-01-12T14:05:00Z", "2025-01-12T14:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 14:05 Checkout fails.\n- +5m Alert fires.\n- +1h 05m Checkout works again.",
                "- 14:05 Checkout fails.\n- T+00:05 Alert fires.\n- T+01:05 Checkout works again.",
                "- 14:05 Checkout fails.\n- T+5min Alert fires.\n- T+65min Checkout works again.",
            })
    void times_may_be_counted_from_the_first_event(String timeline) {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", timeline));
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T14:05:00Z impact",
                        "2025-03-12T14:10:00Z detected",
                        "2025-03-12T15:10:00Z mitigated");
    }

    @Test
    void a_service_that_is_up_after_it_was_down_is_mitigated() {
        Report report = Fixtures.read(Fixtures.withTimeline(
                "Timeline (UTC)", "- 14:05 wiki down\n- 14:10 paged\n- 14:30 load up\n- 14:45 wiki up"));
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T14:05:00Z impact",
                        "2025-03-12T14:10:00Z detected",
                        "2025-03-12T14:30:00Z other",
                        "2025-03-12T14:45:00Z mitigated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chain halts for v3 upgrade | impact",
                "v3 upgrade rolled out | change",
                "balances verified by hand | other",
                "incremental recovery of the shards | other",
                "the site has fully recovered | resolved",
                "queue alerts resolve | other",
                "page-fast fires for checkout | detected",
                "paged | detected",
            })
    void the_words_of_an_event_tell_its_kind(String text, String kind) {
        assertThat(EventKinds.of(text).id()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was down from 7:31 AM to 9:21 AM PT.", "It began at 10:00 AM (GMT-7)."})
    void a_zone_beside_a_time_in_prose_holds_where_nothing_else_is_stated(String summary) {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline", "- 7:31 Checkout fails.\n- 9:21 Alert fires.")
                .replace("It was down.", summary));
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T14:31:00Z", "2025-03-12T16:21:00Z");
    }

    @Test
    void times_may_be_counted_from_the_stated_beginning() {
        Report report =
                Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", "- T-30m New release.\n- T+5m Alert fires.")
                        .replace("Date: 2025-03-12", "- **Date:** 2025-03-12\n- **Start:** 2025-03-12 14:05 UTC"));
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T13:35:00Z", "2025-03-12T14:10:00Z");
    }

    @Test
    void words_that_stand_in_another_cell_of_their_row_are_those_of_the_event() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                | Time | Who | Event |
                | --- | --- | --- |
                | 14:05 | monitor | First errors |
                | 14:20 | Ann rolls the release back | |
                | 14:30 | | All is well again |
                """));
        assertThat(report.timeline())
                .extracting(event -> event.text())
                .containsExactly("First errors", "Ann rolls the release back", "All is well again");
    }

    @Test
    void times_in_prose_are_no_events() {
        Report report = Fixtures.read(
                Fixtures.withTimeline(
                        "Summary of events",
                        "We had planned the move for 14:00, and at 14:05 nobody was near a screen.\n\nIt took until 16:00 to see it."));
        assertThat(report.timeline()).isEmpty();
    }

    @Test
    void a_code_block_between_events_belongs_to_the_one_above() {
        Report report = Fixtures.read(
                Fixtures.withTimeline(
                        "Timeline (UTC)",
                        "14:05 Checkout fails.\n\n```\n14:06:01 pool: no free slot\n14:06:02 pool: no free slot\n```\n\n14:30 Alert fires."));
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T14:05:00Z", "2025-03-12T14:30:00Z");
    }
}
