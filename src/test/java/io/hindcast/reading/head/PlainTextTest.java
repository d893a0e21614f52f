package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Action;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;

/** Reports laid out as plain text, whose parts begin with a line that names them. */
class PlainTextTest {
    private static final String PLAIN = """
            Issue Summary
            On March 12, 2025 the shop could not take orders for an hour.

            Timeline
            8:55 AM - Alert on failed orders
            9:05 AM - On-call engineer starts to investigate
            9:50 AM - Certificate renewed, orders work again

            Root Cause and Resolution
            The certificate of the payment gateway had expired.

            Corrective Measures
            Renew certificates automatically.
            Add an alert two weeks before one expires.
            """;

    @Test
    void a_line_that_names_a_part_starts_it_in_a_text_without_headings() {
        Report report = Fixtures.read("2025/orders.txt", PLAIN);
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T08:55:00Z detected",
                        "2025-03-12T09:05:00Z acknowledged",
                        "2025-03-12T09:50:00Z mitigated");
        assertThat(report.rootCause()).isEqualTo("The certificate of the payment gateway had expired.");
        assertThat(report.summary()).isEqualTo("On March 12, 2025 the shop could not take orders for an hour.");
        assertThat(report.actions())
                .extracting(Action::task)
                .containsExactly("Renew certificates automatically.", "Add an alert two weeks before one expires.");
    }

    @Test
    void so_it_does_below_a_title() {
        Report report = Fixtures.read("2025/orders.md", "# No orders on 12 March\n\n" + PLAIN);
        assertThat(report.title()).isEqualTo("No orders on 12 March");
        assertThat(report.timeline()).hasSize(3);
    }

    @Test
    void a_single_word_at_the_start_of_a_paragraph_names_no_part() {
        Report report = Fixtures.read("2025-03-12-orders.md", """
                # Orders failed

                Impact
                was felt in all shops, and nobody could order.

                ## Root cause

                The certificate had expired.
                """);
        assertThat(report.rootCause()).isEqualTo("The certificate had expired.");
    }

    @Test
    void an_identifier_is_no_title() {
        Report report = Fixtures.read("2025-03-12-login-page-missing.md", """
                # Summary
                Nobody could open the login page.

                **Incident:** INC4711 (apart from the one of the database)

                ## Root cause
                The address of the page was that of the test.
                """);
        assertThat(report.title()).isEqualTo("Login page missing");
    }
}
