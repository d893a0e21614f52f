package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Forms of timelines that the reports of several teams share, each in a report of our own. */
class CoursesOfManyTeamsTest {
    @Test
    void an_entry_that_is_called_the_mitigation_is_it_and_no_health_before_it() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Timeline (UTC)

                - 14:00 Kiosks fail to print
                - 14:05 Alert fires
                - 14:20 The new queue is created and accepted by the broker
                - 14:40 Mitigation: kiosks moved to the old queue
                - 14:50 Every kiosk prints again
                """);
        assertThat(at(report, Milestone.MITIGATED)).isEqualTo("2025-03-12T14:40:00Z");
    }

    @Test
    void what_begins_with_the_number_of_the_ill_mitigates_nothing() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Timeline (UTC)

                - 14:00 Kiosks fail to print
                - 14:20 17 kiosks unavailable, the printer restarted before
                - 15:10 17 kiosks healthy, tickets are printed
                """);
        assertThat(at(report, Milestone.MITIGATED)).isEqualTo("2025-03-12T15:10:00Z");
    }

    @Test
    void a_word_and_a_colon_may_stand_before_the_times_of_a_table() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Timeline (UTC)

                | Time | Event |
                |---|---|
                | Estimated: ~14:00 | Kiosks fail to print |
                | Guess: 14:02 | The queue fills |
                | 14:05 | Alert fires |
                """);
        assertThat(report.timeline()).extracting(TimelineEvent::at).doesNotContainNull();
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2025-03-12T14:00:00Z");
    }

    @Test
    void the_system_log_of_a_program_is_no_timeline() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## History

                The printer stopped, and its log said:

                ```
                Mar 12 14:00:01 kiosk7 cupsd[4711]: queue full
                Mar 12 14:00:02 kiosk7 cupsd[4711]: giving up
                ```
                """);
        assertThat(report.timeline()).isEmpty();
    }

    @Test
    void what_was_found_before_the_incident_began_acknowledges_nothing() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Timeline (UTC)

                - 13:50 A paper about the old printers is discovered by the press
                - 14:00 Kiosks fail to print
                - 14:09 EOC paged
                - 14:12 Bo confirms the alert
                - 14:40 Queue repaired, all kiosks healthy
                """);
        assertThat(at(report, Milestone.DETECTED)).isEqualTo("2025-03-12T14:09:00Z");
        assertThat(at(report, Milestone.ACKNOWLEDGED)).isEqualTo("2025-03-12T14:12:00Z");
        assertThat(at(report, Milestone.MITIGATED)).isEqualTo("2025-03-12T14:40:00Z");
    }

    @Test
    void reports_that_are_complete_are_no_complaint_and_people_look_into_it() {
        Report report = Fixtures.read("""
                # Nightly reports late

                Date: 2025-03-12

                ## Timeline (UTC)

                - 04:00 The nightly load hangs
                - 08:10 Sales asks for the report
                - 08:20 The data team looks into it
                - 10:20 Reports complete
                """);
        assertThat(at(report, Milestone.DETECTED)).isEqualTo("2025-03-12T08:10:00Z");
        assertThat(at(report, Milestone.ACKNOWLEDGED)).isEqualTo("2025-03-12T08:20:00Z");
        assertThat(at(report, Milestone.MITIGATED)).isEqualTo("2025-03-12T10:20:00Z");
    }

    private static String at(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return Objects.toString(moment == null ? null : moment.at());
    }
}
