package io.hindcast.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void each_heading_with_a_time_is_an_event() {
        Report report = timeline("Timeline", """
                All times in CEST

                ### 2025-04-26 10:34

                Launches fail. A node is unhealthy.

                ### 10:55

                The cluster heals itself.

                - 11:00 is when lunch was planned
                """);
        assertThat(Fixtures.events(report))
                .containsExactly("2025-04-26T08:34:00Z impact", "2025-04-26T08:55:00Z mitigated");
        assertThat(report.timeline().getFirst().text()).isEqualTo("Launches fail. A node is unhealthy.");
    }

    @Test
    void a_date_above_holds_for_the_times_below() {
        Report report = timeline("Timeline (UTC)", """
                2025-03-11

                - 23:10 Deployment of the new pool.

                **March 12**

                - 07:10 First alert.
                - 08:30 Resolved.
                """);
        assertThat(Fixtures.times(report))
                .containsExactly("2025-03-11T23:10:00Z", "2025-03-12T07:10:00Z", "2025-03-12T08:30:00Z");
    }

    @Test
    void a_heading_that_is_only_a_day_goes_on_with_the_timeline() {
        Report report =
                timeline("Timeline (UTC)", "## March 12\n1:03\nFirst alert fires.\n\n5:10 AM\nThe pod is restarted.\n");
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T01:03:00Z", "2025-03-12T05:10:00Z");
        assertThat(report.timeline().getFirst().text()).isEqualTo("First alert fires.");
    }

    @Test
    void times_roll_over_midnight_when_they_run_back_by_more_than_six_hours() {
        Report report = timeline("Timeline (UTC)", "- 22:50 First errors.\n- 00:10 Alert.\n- 01:00 Resolved.\n");
        assertThat(Fixtures.times(report))
                .containsExactly("2025-03-12T22:50:00Z", "2025-03-13T00:10:00Z", "2025-03-13T01:00:00Z");
    }

    @Test
    void a_smaller_step_back_is_kept_and_remarked() {
        Report report = timeline("Timeline (UTC)", "- 14:05 First errors.\n- 14:01 Alert.\n");
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T14:05:00Z", "2025-03-12T14:01:00Z");
        assertThat(Fixtures.codes(report)).contains("timeline-backwards");
    }

    @Test
    void no_zone_means_utc_and_is_remarked() {
        Report report = timeline("Timeline", "- 14:05 First errors.\n- 14:10 Alert.\n");
        assertThat(Fixtures.times(report)).startsWith("2025-03-12T14:05:00Z");
        assertThat(Fixtures.codes(report)).contains("zone-assumed");
    }

    @Test
    void a_zone_given_once_holds_for_all_times() {
        assertThat(Fixtures.times(timeline("Timeline (times in EST)", "- 10:00 a\n- 11:00 b\n")))
                .containsExactly("2025-03-12T14:00:00Z", "2025-03-12T15:00:00Z");
        assertThat(Fixtures.times(timeline("Timeline", "- 10:00 UTC+1 (Zurich time) a\n- 11:00 b\n")))
                .containsExactly("2025-03-12T09:00:00Z", "2025-03-12T10:00:00Z");
        assertThat(Fixtures.times(
                        timeline("Timeline", "| Time [EET] | Event |\n|---|---|\n| 10:00 | a |\n| 11:00 | b |\n")))
                .containsExactly("2025-03-12T08:00:00Z", "2025-03-12T09:00:00Z");
    }

    @Test
    void daylight_saving_is_told_by_the_date() {
        assertThat(Fixtures.times(timeline("Timeline (Pacific time)", "- 2025-01-10 10:00 a\n- 2025-07-10 10:00 b\n")))
                .containsExactly("2025-01-10T18:00:00Z", "2025-07-10T17:00:00Z");
        assertThat(Fixtures.times(timeline("Timeline (CET/CEST)", "- 2025-01-10 10:00 a\n- 2025-07-10 10:00 b\n")))
                .containsExactly("2025-01-10T09:00:00Z", "2025-07-10T08:00:00Z");
    }

    @Test
    void what_is_nested_under_an_event_belongs_to_it() {
        Report report = timeline("Timeline (UTC)", """
                - 14:05 First errors:
                  - 14:06 gateway
                  - 14:07 checkout
                - 14:10 Alert.
                """);
        assertThat(report.timeline()).hasSize(2);
    }

    @Test
    void a_bullet_without_a_time_opens_its_own_bullets() {
        Report report = timeline("Timeline (UTC)", """
                - 11 March
                  - 23:05 First errors
                - 12 March
                  - 00:10 Alert.
                """);
        assertThat(Fixtures.times(report)).containsExactly("2025-03-11T23:05:00Z", "2025-03-12T00:10:00Z");
    }

    @Test
    void a_paragraph_without_a_time_is_no_event() {
        Report report = timeline(
                "Timeline (UTC)", "We had a bad day. At noon it was over.\n\n14:05 First errors.\nThey grew.\n");
        assertThat(report.timeline()).hasSize(1);
        assertThat(report.timeline().getFirst().text()).isEqualTo("First errors. They grew.");
    }

    @Test
    void facts_of_the_head_are_no_events() {
        Report report = Fixtures.read("""
                # Checkout outage

                - Date: 2025-03-12
                - Start (UTC): 2025-03-12T14:05:00Z
                - Detected: 14:10
                - End (UTC): 2025-03-12T14:30:00Z

                ## Impact

                Checkout was down.

                ## Root cause

                The pool was too small.
                """);
        assertThat(report.timeline()).isEmpty();
        assertThat(report.milestones().began()).isNotNull();
        assertThat(report.minutes().restore()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(report.minutes().restore()).value())
                .isEqualTo(25);
    }

    @Test
    void a_timeline_may_stand_in_a_code_block() {
        Report report = timeline("Timeline (UTC)", "```\n14:05 First errors\n14:10 Alert\n```\n");
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.timeline().getFirst().line()).isEqualTo(12);
    }

    @Test
    void logs_inside_a_timeline_are_no_events() {
        Report report = timeline(
                "Timeline (UTC)", "- 14:05 First errors\n\n```\n14:05:01 gateway error\n```\n\n- 14:10 Alert\n");
        assertThat(report.timeline()).hasSize(2);
    }

    @Test
    void a_stated_duration_is_used_and_a_differing_timeline_remarked() {
        Report report =
                Fixtures.read(Fixtures.example().replace("**Severity:**", "**Duration:** 1h 05m\n\n**Severity:**"));
        var restore = java.util.Objects.requireNonNull(report.minutes().restore());
        assertThat(restore.value()).isEqualTo(65);
        assertThat(restore.stated()).isEqualTo(65);
        assertThat(restore.timeline()).isEqualTo(25);
        assertThat(Fixtures.codes(report)).contains("duration-differs");
    }

    private static Report timeline(String heading, String timeline) {
        return Fixtures.read(Fixtures.withTimeline(heading, timeline));
    }
}
