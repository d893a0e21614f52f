package io.hindcast.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePolicyTest {
    private static final LocalDate REPORTED = LocalDate.of(2025, 3, 14);
    private final DuePolicy policy = new DuePolicy(7, 30, 90, 180);

    @ParameterizedTest
    @CsvSource({
        "Critical,2025-03-21",
        "P0,2025-03-21",
        "High,2025-04-13",
        "HIGH,2025-04-13",
        "P1,2025-04-13",
        "Medium,2025-06-12",
        "low,2025-09-10",
        "Priority: minor,2025-09-10",
        "high / medium,2025-04-13"
    })
    void an_action_without_a_due_date_is_due_by_its_priority(String priority, LocalDate due) {
        assertThat(policy.derive(REPORTED, priority)).contains(new DueDate(due, Basis.DERIVED));
    }

    @Test
    void a_priority_that_nobody_knows_gives_no_due_date() {
        assertThat(policy.derive(REPORTED, "someday")).isEmpty();
        assertThat(policy.derive(REPORTED, "highlight")).isEmpty();
    }

    @Test
    void a_report_without_a_date_gives_no_due_date() {
        assertThat(policy.derive(null, "High")).isEmpty();
    }
}
