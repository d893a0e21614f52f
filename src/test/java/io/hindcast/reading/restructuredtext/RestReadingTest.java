package io.hindcast.reading.restructuredtext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Action;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** reStructuredText is read as the same report, with the lines of its file. */
public class RestReadingTest {
    /** A report in reStructuredText. */
    public static final String REST = """
            ===============
            Checkout outage
            ===============

            :Date: 2025-03-12
            :Severity: SEV-1
            :Services: payment-v2

            Impact
            ======

            About 5,000 customers could not **pay**
            for half an hour.

            Timeline (UTC)
            ==============

            =====  ==============================
            Time   Event
            =====  ==============================
            14:05  First errors, ``pool`` is full
            14:10  Alert fires
            14:30  Rolled back,
                   service restored
            =====  ==============================

            .. note::

               Times are those of the gateway.

            .. code-block:: text

               pool=10 at 14:55

            .. A comment of 1999-01-01,
               which goes on.

            Root cause
            ==========

            The pool was too small, see `the page <https://example.org/pool>`_ and :doc:`pools`.

            Action items
            ============

            #. Set the pool by load
               (owner: ann)

               * only in Europe

            #. Add an alert
            """;

    private static final String DEFINITIONS = """
            Mail was delayed
            ================

            Date
                2024-11-06
            Severity
                High

            Timeline (UTC)
            --------------

            09:05
                Deployment of mailer 3.2 starts
            09:10
                First mails are late,
                those to large hosts too
            10:00
                Resolved

            Root cause
            ----------

            The mailer waited for a name server that was gone.

            Action items
            ------------

            .. csv-table:: What we will do
               :header: "Action", "Owner", "State"
               :widths: 40, 10, 10

               "Limit the batch size, twice", Mira, Done
               "Test with a slow
               name server", Jon, Open
               Write the list of name servers, Jon, Open
            """;

    @Test
    void restructuredtext_is_read_with_its_lines() {
        Reading reading = read("2025/outage.rst", REST);
        Report report = reading.report();
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.source().format()).isEqualTo("restructuredtext");
        assertThat(report.title()).isEqualTo("Checkout outage");
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.severityAsWritten()).isEqualTo("SEV-1");
        assertThat(report.services()).containsExactly("payment-v2");
        assertThat(report.timeline()).extracting(TimelineEvent::line).containsExactly(21, 22, 23);
        assertThat(report.timeline())
                .extracting(TimelineEvent::text)
                .containsExactly("First errors, pool is full", "Alert fires", "Rolled back, service restored");
        assertThat(report.rootCause()).isEqualTo("The pool was too small, see the page and pools.");
        assertThat(report.actions()).extracting(Action::task).containsExactly("Set the pool by load", "Add an alert");
        assertThat(report.actions()).extracting(Action::line).containsExactly(46, 51);
        assertThat(reading.text()).isEqualTo(REST);
    }

    @Test
    void a_grid_table_of_restructuredtext_is_a_table() {
        Report grid = timeline("""
                +-------+--------------+
                | Time  | Event        |
                +=======+==============+
                | 14:05 | First errors |
                |       | in Europe    |
                +-------+--------------+
                | 14:30 | Resolved     |
                +-------+--------------+
                """);
        assertThat(grid.timeline())
                .extracting(TimelineEvent::text)
                .containsExactly("First errors in Europe", "Resolved");
    }

    @Test
    void a_list_table_of_restructuredtext_is_a_table() {
        Report listed = timeline("""
                .. list-table:: What happened
                   :header-rows: 1

                   * - Time
                     - Event
                   * - 14:05
                     - First errors
                       in Europe
                   * - 14:30
                     - Resolved
                """);
        assertThat(listed.timeline())
                .extracting(TimelineEvent::text)
                .containsExactly("First errors in Europe", "Resolved");
        assertThat(listed.timeline()).extracting(TimelineEvent::line).containsExactly(12, 15);
    }

    private static Report timeline(String table) {
        String head = "Checkout outage\n###############\n\nTimeline (UTC)\n==============\n\n";
        String tail = "\nRoot cause\n==========\n\nThe pool was too small.\n";
        return read("2025-03-12-outage.rst", head + table + tail).report();
    }

    @Test
    void tables_of_comma_separated_values_and_definitions_of_restructuredtext_are_read() {
        Report report = read("mail.rst", DEFINITIONS).report();
        assertThat(report.date()).isEqualTo(LocalDate.of(2024, 11, 6));
        assertThat(report.severityAsWritten()).isEqualTo("High");
        assertThat(report.timeline())
                .extracting(event -> event.line() + " " + event.text())
                .containsExactly(
                        "12 Deployment of mailer 3.2 starts",
                        "14 First mails are late, those to large hosts too",
                        "17 Resolved");
        assertThat(report.actions())
                .extracting(action -> action.line() + " " + action.task() + ", " + action.owner())
                .containsExactly(
                        "32 Limit the batch size, twice, Mira",
                        "33 Test with a slow name server, Jon",
                        "35 Write the list of name servers, Jon");
    }

    @Test
    void what_restructuredtext_substitutes_is_read_in_its_place() {
        Report report = read("2025-03-12-outage.rst", """
                Checkout outage
                ===============

                .. |gw| replace:: payment gateway

                Root cause
                ----------

                The |gw| had too few connections, |unknown| stays.
                """).report();
        assertThat(report.rootCause()).isEqualTo("The payment gateway had too few connections, |unknown| stays.");
    }

    private static Reading read(String path, String text) {
        return new ReportReader()
                .read(new SourceFile(path, text.getBytes(UTF_8)))
                .getFirst();
    }

    @Test
    void lines_that_begin_with_dots_and_footnotes_are_read_as_text() {
        Report report = read("2025-03-12-queue.rst", """
                Queue outage
                ============

                :Date: 2025-03-12

                Root cause
                ==========

                The queue filled [1]_
                ...then the disk behind it was full.

                .. [1] The limit of the queue had been taken away in May.
                """).report();

        assertThat(report.rootCause()).contains("then the disk behind it was full");
        assertThat(report.whys()).anyMatch(why -> why.answer().contains("taken away in May"));
    }
}
