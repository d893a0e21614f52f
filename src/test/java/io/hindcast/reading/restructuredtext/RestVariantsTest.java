package io.hindcast.reading.restructuredtext;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Report;
import io.hindcast.report.Severity;
import io.hindcast.report.TimelineEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directives, notes and tables of reStructuredText, as their writers mean them. */
class RestVariantsTest {
    @Test
    void what_stands_in_a_directive_is_read_like_any_text_and_a_note_is_no_cause() {
        Report report = Fixtures.read("outage.rst", """
                Mail outage
                !!!!!!!!!!!

                .. sidebar:: Facts

                   :Date: 2025-03-12
                   :Severity: P1

                   .. container:: inner

                      :Owner: Ida

                Root cause
                ----------

                The renewal_ of the certificate\\ [#f]_ was off.

                .. note:: Do not restart the relay.

                .. _renewal: https://example.org
                """);
        assertThat(report.date()).isEqualTo(LocalDate.parse("2025-03-12"));
        assertThat(report.severity()).isEqualTo(Severity.of("SEV-1"));
        assertThat(report.commander()).isEqualTo("Ida");
        assertThat(report.rootCause()).isEqualTo("The renewal of the certificate was off.");
    }

    @Test
    void a_cell_of_a_grid_over_columns_or_rows_fills_them() {
        Report report = Fixtures.read("outage.rst", """
                Mail outage of 2025-03-12
                =========================

                Timeline (UTC)
                --------------

                +-------+----------------+--------+
                | Time  | Event          | Who    |
                +=======+================+========+
                | 14:05 | First errors            |
                |       +----------------+--------+
                |       | Alert fires    | Ida    |
                +-------+----------------+--------+
                | 14:30 | - Restarted    | relay  |
                |       | - all well     |        |
                +-------+----------------+--------+
                """);
        assertThat(report.timeline().stream().map(TimelineEvent::text))
                .containsExactly("First errors", "Alert fires", "Restarted; all well");
        assertThat(report.timeline().get(1).at()).isEqualTo(Instant.parse("2025-03-12T14:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+--", "== "})
    void a_table_of_thousands_of_columns_is_read_to_its_end(String column) {
        String border = (column.repeat(5_000) + column.charAt(0)).replace("== =", "==") + "\n";
        String cells = "|x ".repeat(5_000) + "|\n";
        assertThat(Fixtures.read(
                                "outage.rst",
                                "Outage of 2025-03-12\n====================\n\n" + border + cells + border)
                        .outcome())
                .isNotNull();
    }
}
