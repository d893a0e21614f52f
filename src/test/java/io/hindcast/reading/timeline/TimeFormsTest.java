package io.hindcast.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people type them, each in a timeline of three entries. */
class TimeFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- `1400` first orders are stuck\n- `1410` alert fires\n- `1430` all clear",
                "- 1400 first orders are stuck\n- 1410 alert fires\n- 1430 all clear",
                "- **1400**: first orders are stuck\n- **1410**: alert fires\n- **1430**: all clear",
                "1400 first orders are stuck\n1410 alert fires\n1430 all clear",
                "- [03-26 14:00] first orders are stuck\n- [03-26 14:10] alert fires\n- [03-26 14:30] all clear",
                "[03-26 14:00] first orders are stuck\n[03-26 14:10] alert fires\n[03-26 14:30] all clear",
                "- ~14:00 first orders are stuck\n- c. 14.10 alert fires\n- circa 14:30 all clear",
                "- 14:00 UTC+0: first orders are stuck\n- 14:10 GMT+0: alert fires\n- 14:30 +0000: all clear",
                "- 15:00 UTC+1: first orders are stuck\n- 15:10 UTC+1: alert fires\n- 15:30 +0100: all clear",
                "- 14:00 UTC / 15:00 CET first orders are stuck\n- 14:10 UTC / 15:10 CET alert fires\n- 14:30 UTC all clear",
                "- 14:00\n  first orders are stuck\n- 14:10\n  alert fires\n- 14:30\n  all clear",
                "> 14:00 first orders are stuck\n> 14:10 alert fires\n> 14:30 all clear",
                "- 14:00 first orders are stuck\n- 14:10 alert fires\n- ~~14:20~~ 14:30 all clear",
                "```\n14:00 first orders are stuck\n14:10 alert fires\n14:30 all clear\n```",
                "<details><summary>Log</summary>\n\n- 14:00 first orders are stuck\n- 14:10 alert fires\n- 14:30 all clear\n\n</details>",
                "#### 14:00 - 14:05 UTC\n\nFirst orders are stuck.\n\n#### 14:10 UTC\n\nAlert fires.\n\n#### 14:30 UTC\n\nAll clear.",
                "| Date | Time | Event |\n|---|---|---|\n| 26 March 2025 | 14:00 | first orders are stuck |\n| | 14:10 | alert fires |\n| | 14:30 | all clear |",
            })
    void a_timeline_is_read_from_this_form(String timeline) {
        Report report = of("Timeline", timeline);
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-26T14:00:00Z impact",
                        "2025-03-26T14:10:00Z detected",
                        "2025-03-26T14:30:00Z resolved");
        assertThat(report.timeline().getFirst().text()).isIn("first orders are stuck", "First orders are stuck.");
        assertThat(Fixtures.codes(report)).isSubsetOf("zone-assumed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- 2025 plans for the queue\n- 2024 first queue", "- 1400 messages waited\n- nobody looked"})
    void four_figures_that_count_something_are_no_time(String list) {
        assertThat(Fixtures.times(of("Timeline", list))).allMatch(time -> time.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:30–14:45 rollback completed, errors gone | 2025-03-26T14:45:00Z",
                "14:30 to 14:45 traffic moved away and errors gone | 2025-03-26T14:45:00Z",
                "23:50 - 00:20 rollback completed, errors gone | 2025-03-27T00:20:00Z",
                "14:30 rollback completed, errors gone | 2025-03-26T14:30:00Z",
            })
    void what_mitigates_in_a_stretch_of_time_does_so_at_its_end(String event, String mitigated) {
        Report report = of("Timeline (UTC)", "- 14:00-14:05 first orders are stuck\n- 14:10 alert fires\n- " + event);
        assertThat(Objects.requireNonNull(report.milestones().mitigated()).at()).hasToString(mitigated);
        assertThat(Objects.requireNonNull(report.milestones().began()).at()).hasToString("2025-03-26T14:00:00Z");
    }

    @Test
    void a_day_without_a_year_in_the_heading_dates_the_timeline() {
        Report report = of("Timeline on 25 March (CET)", "**2:05 pm** first orders are stuck\n**2.10 pm** alert fires");
        assertThat(Fixtures.times(report)).containsExactly("2025-03-25T13:05:00Z", "2025-03-25T13:10:00Z");
    }

    @Test
    void a_cause_found_after_the_end_acknowledges_nothing() {
        Report report = of(
                "Timeline (UTC)",
                "- 14:00 first orders are stuck\n- 14:10 alert fires\n- 14:30 all clear\n- 2025-03-27 09:00 root cause found");
        assertThat(report.milestones().acknowledged()).isNull();
        assertThat(Fixtures.codes(report)).isEmpty();
    }

    @Test
    void days_of_the_week_are_the_next_such_days_and_the_first_is_the_nearest() {
        Report report = of(
                "Timeline (UTC)",
                "- Tue 22:50 first orders are stuck\n- Wednesday, 09:00 alert fires\n- 09:10 rolled back\n- Mon 08:00 all clear");
        assertThat(Fixtures.times(report))
                .containsExactly(
                        "2025-03-25T22:50:00Z", "2025-03-26T09:00:00Z", "2025-03-26T09:10:00Z", "2025-03-31T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Wednesday**\n\n- 14:05 first orders are stuck\n\n**Friday**\n\n- 13:10 all clear",
                "### Wednesday\n\n- 14:05 first orders are stuck\n\n### Friday\n\n- 13:10 all clear",
                "- Wednesday:\n  - 14:05 first orders are stuck\n- Friday:\n  - 13:10 all clear",
            })
    void a_day_of_the_week_alone_dates_what_follows(String timeline) {
        assertThat(Fixtures.times(of("Timeline (UTC)", timeline)))
                .containsExactly("2025-03-26T14:05:00Z", "2025-03-28T13:10:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 26/03 14:05 first orders are stuck",
                "- 03/26 ~14:05 first orders are stuck",
                "- 2025-03-26/14:05: first orders are stuck",
                "- kl 14:05 first orders are stuck",
            })
    void day_and_time_may_be_joined_in_many_ways(String entry) {
        assertThat(Fixtures.times(of("Timeline (UTC)", entry))).containsExactly("2025-03-26T14:05:00Z");
    }

    @Test
    void of_two_readings_without_a_year_the_nearer_to_the_report_counts() {
        Report report = Fixtures.read(
                "2025/queue.md",
                Fixtures.withTimeline("Timeline (UTC)", "- 01/04 14:05 first orders are stuck")
                        .replace("2025-03-12", "2025-04-01"));
        assertThat(Fixtures.times(report)).containsExactly("2025-04-01T14:05:00Z");
    }

    @Test
    void an_order_that_would_be_months_away_gives_way_to_the_reading_beside_the_report() {
        Report report = Fixtures.read(
                "2025/queue.md",
                Fixtures.withTimeline(
                                "Timeline (UTC)", "- [03-06 14:05] first orders are stuck\n\nReviewed on 06/15/2025.")
                        .replace("2025-03-12", "2025-06-03"));
        assertThat(Fixtures.times(report)).containsExactly("2025-06-03T14:05:00Z");
    }

    private static Report of(String heading, String timeline) {
        return Fixtures.read(
                "2025/queue.md", Fixtures.withTimeline(heading, timeline).replace("2025-03-12", "2025-03-26"));
    }
}
