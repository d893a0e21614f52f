package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that the reports of several teams share, each in a report of our own. */
class FormsOfManyTeamsTest {
    @Test
    void the_head_of_a_column_may_say_of_what_it_is_the_owner_or_the_state() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Root cause

                The queue of the printer was full.

                ## Action items

                | Action Item | Assigned Owner | Action Status |
                |---|---|---|
                | Raise the limit of the queue | Ines | Documented |
                | Write the runbook | Bo | In place |
                | Page on a full queue | Cem | Open |
                """);
        assertThat(report.actions()).extracting(Action::owner).containsExactly("Ines", "Bo", "Cem");
        assertThat(report.actions())
                .extracting(Action::state)
                .containsExactly(ActionState.DONE, ActionState.DONE, ActionState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was aendern wir", "Massnahmen", "Was ändern wir", "Åtgärder", "Future improvements"})
    void actions_stand_under_a_heading_with_umlauts_spelled_out_too(String heading) {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Root cause

                The queue of the printer was full.

                ## %s

                - Alarm for the queue
                - Second printer at the door
                """.formatted(heading));
        assertThat(report.actions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03-10 to 2025-03-12 (2 days) | 2880
                    2025-03-12 (~3 hours)             | 180
                    2025-03-12 (3 days ago)           |
                    2025-03-12 (2 days before launch) |
                    """)
    void a_length_in_brackets_behind_the_day_is_how_long_it_took(String day, Integer minutes) {
        Report report = Fixtures.read("""
                # Kiosk outage

                - **Date of incident**: %s
                - **Severity**: high

                ## Root cause

                The queue of the printer was full.
                """.formatted(day));
        Minutes restore = report.minutes().get(Measure.RESTORE);
        assertThat(restore == null ? null : restore.value()).isEqualTo(minutes);
    }

    @Test
    void a_status_that_says_since_when_tells_the_end() {
        assertThat(at(withStatus("Resolved on 2025-03-12 at 15:20 UTC"), Milestone.RESOLVED))
                .isEqualTo("2025-03-12T15:20:00Z");
        assertThat(at(withStatus("Mitigated 2025-03-12 14:10 UTC"), Milestone.MITIGATED))
                .isEqualTo("2025-03-12T14:10:00Z");
    }

    @Test
    void a_status_without_a_day_or_about_something_else_tells_no_end() {
        assertThat(withStatus("Resolved").milestones().get(Milestone.RESOLVED)).isNull();
        assertThat(withStatus("Draft, reviewed 2025-03-14 10:00 UTC")
                        .milestones()
                        .get(Milestone.RESOLVED))
                .isNull();
    }

    private static Report withStatus(String status) {
        return Fixtures.read("""
                # Kiosk outage

                **Date:** 2025-03-12
                **Status:** %s

                ## Root cause

                The queue of the printer was full.
                """.formatted(status));
    }

    @Test
    void front_matter_of_stamps_and_a_list_of_contributors_make_a_report() {
        Report report = Fixtures.read("""
                ---
                id: INC-341
                severity: Major
                reported_at: 2025-04-02T10:14:00Z
                accepted_at: 2025-04-02T10:16:00Z
                fixed_at: 2025-04-02T11:02:00Z
                closed_at: 2025-04-02T12:30:00Z
                ---

                # INC-341 Card payments declined in Iberia

                ## Contributors

                - The trust store is updated by hand
                - Nobody subscribes to the notices of the acquirer

                ## Follow-ups

                - [ ] Watch the expiry of the chain
                """);
        assertThat(report.date()).isEqualTo("2025-04-02");
        assertThat(at(report, Milestone.DETECTED)).isEqualTo("2025-04-02T10:14:00Z");
        assertThat(at(report, Milestone.ACKNOWLEDGED)).isEqualTo("2025-04-02T10:16:00Z");
        assertThat(at(report, Milestone.MITIGATED)).isEqualTo("2025-04-02T11:02:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2025-04-02T12:30:00Z");
    }

    @Test
    void a_column_that_asks_whether_it_is_done_may_say_so_in_a_letter() {
        Report report = Fixtures.read("""
                # Kiosk outage

                Date: 2025-03-12

                ## Root cause

                The queue of the printer was full.

                ## Actions

                | Action | Who | Done? |
                |---|---|---|
                | Raise the limit of the queue | Ines | Y |
                | Write the runbook | Bo | N |
                """);
        assertThat(report.actions()).extracting(Action::state).containsExactly(ActionState.DONE, ActionState.OPEN);
    }

    @Test
    void bold_labels_that_follow_one_another_on_a_line_hold_a_fact_each() {
        Report report = Fixtures.read("""
                # Post-incident review - kiosks offline

                **ID:** 14  **Date:** 2025-03-12  **Severity:** SEV2
                **Incident Manager:** Lea Roth  **Duration:** 1h 12m

                ## Root cause

                The queue of the printer was full. **Note:** it holds 40 jobs.
                """);
        assertThat(report.commander()).isEqualTo("Lea Roth");
        assertThat(report.severityAsWritten()).isEqualTo("SEV2");
        Minutes restore = report.minutes().get(Measure.RESTORE);
        assertThat(restore == null ? null : restore.value()).isEqualTo(72);
    }

    private static String at(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return Objects.toString(moment == null ? null : moment.at());
    }
}
