package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Basis;
import io.hindcast.report.EventKind;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.Severity;
import io.hindcast.report.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The worked example of domain.md, value by value. */
class TemplateExampleTest {
    private final Report report = Fixtures.read(Fixtures.example());

    @Test
    void its_head_is_read_with_evidence() {
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.title()).isEqualTo("Checkout down after connection exhaustion");
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.severity()).isEqualTo(new Severity(1));
        assertThat(report.commander()).isEqualTo("Ada Marsh");
        assertThat(report.services()).containsExactly("Payment-v2", "Checkout-v1");
        var evidence = Objects.requireNonNull(report.evidence().get("commander"));
        assertThat(evidence.line()).isEqualTo(5);
        assertThat(evidence.column()).isEqualTo(25);
        assertThat(evidence.quote()).isEqualTo("Ada Marsh");
    }

    @Test
    void each_event_has_its_kind() {
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T14:00:00Z change",
                        "2025-03-12T14:05:00Z impact",
                        "2025-03-12T14:10:00Z detected",
                        "2025-03-12T14:15:00Z identified",
                        "2025-03-12T14:30:00Z mitigated");
        assertThat(report.timeline().getFirst().text()).isEqualTo("Deployment of payment-v2 initiated.");
        assertThat(report.timeline().getFirst().line()).isEqualTo(33);
        assertThat(report.timeline().getFirst().kind()).isEqualTo(EventKind.CHANGE);
    }

    @Test
    void its_milestones_are_the_worked_examples() {
        assertThat(report.milestones().began()).isEqualTo(moment("14:05", Basis.STATED, 34));
        assertThat(report.milestones().detected()).isEqualTo(moment("14:10", Basis.STATED, 35));
        assertThat(report.milestones().acknowledged()).isEqualTo(moment("14:15", Basis.DERIVED, 36));
        assertThat(report.milestones().mitigated()).isEqualTo(moment("14:30", Basis.STATED, 37));
        assertThat(report.milestones().get(Milestone.RESOLVED)).isEqualTo(moment("14:30", Basis.DERIVED, 37));
    }

    @Test
    void its_figures_are_the_worked_examples() {
        assertThat(minutes(Measure.DETECT)).isEqualTo(5);
        assertThat(minutes(Measure.ACKNOWLEDGE)).isEqualTo(5);
        assertThat(minutes(Measure.MITIGATE)).isEqualTo(25);
        assertThat(minutes(Measure.RESTORE)).isEqualTo(25);
    }

    @Test
    void its_whys_actions_and_impact_are_the_worked_examples() {
        assertThat(report.whys()).hasSize(5);
        assertThat(report.whys().getLast().rootCause()).isTrue();
        assertThat(report.whys().stream().filter(Why::rootCause)).hasSize(1);
        assertThat(report.actions())
                .extracting(action -> action.priority() + " " + action.state().id() + " " + action.owner())
                .containsExactly("High done DBA Team", "Medium open Platform Team", "Low open Architecture");
        assertThat(report.actions().get(1).goldenPath()).isTrue();
        var impact = Objects.requireNonNull(report.impact());
        assertThat(impact.usersAffected()).isEqualTo(5000L);
        assertThat(Objects.requireNonNull(impact.revenueLost()).amount()).isEqualByComparingTo("50000");
        assertThat(impact.engineerHours()).isEqualTo(4.0);
        assertThat(report.compliance().sharedWithArb()).isFalse();
    }

    private int minutes(Measure measure) {
        Minutes minutes = Objects.requireNonNull(report.minutes().get(measure));
        // "Users were affected for 25 minutes" states the one and agrees with the timeline
        assertThat(minutes.stated()).isEqualTo(measure == Measure.RESTORE ? Integer.valueOf(25) : null);
        assertThat(minutes.timeline()).isEqualTo(minutes.value());
        return minutes.value();
    }

    private static Moment moment(String time, Basis basis, int line) {
        return new Moment(Instant.parse("2025-03-12T" + time + ":00Z"), basis, line);
    }
}
