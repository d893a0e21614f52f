package io.hindcast.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.StoredReport;
import io.hindcast.correcting.CorrectionOutcome.ChangedMeanwhile;
import io.hindcast.correcting.CorrectionOutcome.Corrected;
import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RefusedCorrectionsTest extends CorrectedReport {
    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        assertThat(sentence(FactName.of(Milestone.RESOLVED), "2025-05-06T08:00:00Z"))
                .isEqualTo("Resolved (6 May 2025, 08:00 UTC) would lie before began (6 May 2025, 09:00 UTC).");
        assertThat(sentence(FactName.of(Axis.TRIGGER), "gremlins"))
                .isEqualTo("The catalogue has no trigger “gremlins”.");
        assertThat(sentence(FactName.DATE, "2925-05-06")).contains("lies in the future");
        assertThat(sentence(FactName.DATE, "yesterday")).contains("is no date");
        assertThat(sentence(FactName.of(Milestone.BEGAN), "2925-05-06T08:00:00Z"))
                .contains("lies in the future");
        assertThat(sentence(FactName.SEVERITY, "SEV-9")).contains("is no severity");
        assertThat(sentence(FactName.TITLE, " ")).isEqualTo("Words are needed here.");
        assertThat(sentence(FactName.of(Measure.RESTORE), "-5")).contains("is no number of whole minutes");
        assertThat(sentence(FactName.REVENUE_LOST, "a lot")).contains("is no amount");
        assertThat(sentence(FactName.GAPS, " | nothing")).contains("is not");
        assertThat(history()).isEmpty();
    }

    @Test
    void milestones_that_are_all_wrong_are_set_together() {
        List<NewValue> wanted = List.of(
                new NewValue(FactName.of(Milestone.BEGAN), "2025-05-07T09:00:00Z"),
                new NewValue(FactName.of(Milestone.DETECTED), "2025-05-07T09:10:00Z"),
                new NewValue(FactName.of(Milestone.MITIGATED), "2025-05-07T09:50:00Z"),
                new NewValue(FactName.of(Milestone.ACKNOWLEDGED), null),
                new NewValue(FactName.of(Milestone.RESOLVED), "2025-05-07T10:00:00Z"));

        assertThat(house.get(Corrections.class).correct(stored(), wanted, "Ada", null))
                .isInstanceOf(Corrected.class);
        assertThat(Objects.requireNonNull(stored().report().milestones().resolved())
                        .at())
                .isEqualTo(Instant.parse("2025-05-07T10:00:00Z"));
    }

    @Test
    void the_second_of_two_people_is_told_the_value_of_the_first() {
        StoredReport seen = stored();
        correct(FactName.SEVERITY, "SEV-1");

        CorrectionOutcome second = house.get(Corrections.class)
                .correct(seen, List.of(new NewValue(FactName.SEVERITY, "SEV-0")), "Ben", null);

        assertThat(second).isInstanceOfSatisfying(ChangedMeanwhile.class, meanwhile -> {
            assertThat(meanwhile.valueNow()).isEqualTo("SEV-1");
            assertThat(meanwhile.by())
                    .isNotNull()
                    .satisfies(by -> assertThat(by.by()).isEqualTo("Ada"));
        });
        assertThat(stored().report().severity()).isEqualTo(new Severity(1));
    }

    @Test
    void two_who_withdraw_the_same_correction_do_not_undo_a_third() {
        correct(FactName.SEVERITY, "SEV-1");
        StoredReport seen = stored();
        Correction first = history().getFirst();
        correct(FactName.SEVERITY, "SEV-0");

        assertThat(house.get(Corrections.class).withdraw(seen, first, "Ben")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(stored().report().severity()).isEqualTo(new Severity(0));
    }
}
