package io.hindcast.reading.asciidoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** AsciiDoc is read as the same report, with the lines of its file. */
public class AsciiDocReadingTest {
    /** A report in AsciiDoc. */
    public static final String ASCIIDOC = """
            = Checkout outage
            Ann Marsh <ann@example.org>
            v1.2, 2025-04-20
            :service: payment-v2
            :toc: left

            Date:: 2025-03-12
            Severity:: SEV-1

            == Impact

            About 5,000 customers could not *pay* with {service}
            for half an hour.

            == Timeline (UTC)

            [cols="1,3", options="header"]
            |===
            |Time |Event

            |14:05
            |First errors, see https://example.org/pool[the graph]
            |14:10 |Alert fires

            |14:30
            a|Rolled back,
            service restored
            |===

            ////
            A comment of 1999-01-01.
            ////

            == Root cause

            The pool of connections was too small.

            ----
            pool=10 at 14:55
            ----

            == Action items

            * [x] Set the pool by load
            ** only in Europe
            * [ ] Add an alert
            (owner: ann)
            * [line-through]#Buy disks#
            """;

    private static final String LISTS = """
            = Orders stuck in the queue
            Mira Holt
            :revdate: 2024-11-06

            .Facts
            Severity:: SEV-2
            Date:: 2024-11-06

            === Timeline

            All times are in UTC.

            * *09:05* - Deployment of `billing` 3.2 starts
            * *09:10* - First orders pile up in the queue
            ** The graph showed it only later
            * *10:00* - Queue drained, incident resolved

            === Root cause

            The consumer acknowledged messages before they were stored.footnote:[See its log.]

            === Five whys

            . Why were orders not billed? The consumer crashed.
            . Why did it crash? It ran out of memory.

            === Action items

            1. Limit the batch size (link:https://example.org/issues/123[#123])
            2. Alert on the length of the queue
            +
            --
            Owner: Jon
            --
            """;

    @Test
    void asciidoc_is_read_with_its_lines() {
        Reading reading = read("2025/outage.adoc", ASCIIDOC);
        Report report = reading.report();
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.source().format()).isEqualTo("asciidoc");
        assertThat(report.title()).isEqualTo("Checkout outage");
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.severityAsWritten()).isEqualTo("SEV-1");
        assertThat(report.services()).containsExactly("payment-v2");
        assertThat(report.timeline()).extracting(TimelineEvent::line).containsExactly(21, 23, 25);
        assertThat(report.timeline())
                .extracting(TimelineEvent::text)
                .containsExactly("First errors, see the graph", "Alert fires", "Rolled back, service restored");
        assertThat(report.rootCause()).isEqualTo("The pool of connections was too small.");
        assertThat(report.actions())
                .extracting(action -> action.line() + " " + action.task() + " " + action.state())
                .containsExactly("44 Set the pool by load DONE", "46 Add an alert OPEN", "48 Buy disks DONE");
        assertThat(report.impact()).isNotNull();
        assertThat(reading.text()).isEqualTo(ASCIIDOC);
    }

    @Test
    void asciidoc_with_underlined_titles_and_lists_is_read() {
        Report report = read("2025-03-12-outage.asciidoc", """
                Checkout outage
                ===============

                Timeline
                --------

                . 14:05 UTC First errors
                +
                Only in Europe.

                . 14:30 UTC Resolved

                .Root cause
                The pool was too small.

                Impact
                ------
                NOTE: All checkouts failed.
                """).report();
        assertThat(report.title()).isEqualTo("Checkout outage");
        assertThat(Fixtures.times(report)).containsExactly("2025-03-12T14:05:00Z", "2025-03-12T14:30:00Z");
        assertThat(report.rootCause()).isEqualTo("The pool was too small.");
    }

    @Test
    void lists_and_fields_of_asciidoc_make_a_whole_report() {
        Report report = read("orders.adoc", LISTS).report();
        assertThat(report.title()).isEqualTo("Orders stuck in the queue");
        assertThat(report.severityAsWritten()).isEqualTo("SEV-2");
        assertThat(report.timeline()).extracting(TimelineEvent::line).containsExactly(13, 14, 16);
        assertThat(report.rootCause()).isEqualTo("The consumer acknowledged messages before they were stored.");
        assertThat(report.whys()).extracting(Why::answer).contains("The consumer crashed.", "It ran out of memory.");
        assertThat(report.actions())
                .extracting(action -> action.line() + " " + action.task() + ", " + action.owner())
                .containsExactly("29 Limit the batch size, null", "30 Alert on the length of the queue, Jon");
    }

    @Test
    void tables_of_separated_values_are_tables_and_a_listing_without_a_fence_is_no_text() {
        Report report = read("2025-03-12-outage.adoc", """
                = Checkout outage

                == Timeline (UTC)

                ,===
                Time,Event
                14:05,"First errors, in Europe"
                14:30,Resolved
                ,===

                [source,console]
                14:55 pool=10

                == Action items

                [%header,format=dsv]
                |===
                Action:Owner
                Set the pool by load:Ann
                |===
                """).report();
        assertThat(report.timeline())
                .extracting(event -> event.line() + " " + event.text())
                .containsExactly("7 First errors, in Europe", "8 Resolved");
        assertThat(report.actions())
                .extracting(action -> action.line() + " " + action.task() + ", " + action.owner())
                .containsExactly("19 Set the pool by load, Ann");
    }

    private static Reading read(String path, String text) {
        return new ReportReader()
                .read(new SourceFile(path, text.getBytes(UTF_8)))
                .getFirst();
    }

    @Test
    void a_cell_over_rows_fills_them_and_the_items_in_a_cell_are_parted() {
        Report report = Fixtures.read("outage.adoc", """
                = Mail outage of 2025-03-12

                == Timeline (UTC)

                |===
                |Time |Event

                .2+|14:05
                |First errors
                |Queue grows <1>
                |14:30
                a|* Relay restarted
                * all mail delivered again
                |===
                <1> As seen later.
                """);
        assertThat(report.timeline().stream().map(TimelineEvent::text))
                .containsExactly("First errors", "Queue grows", "Relay restarted; all mail delivered again");
    }

    @Test
    void a_cell_over_columns_stands_in_the_first_of_them() {
        Report report = Fixtures.read("outage.adoc", """
                = Mail outage of 2025-03-12

                == Impact

                No mail.

                == Action items

                [cols="4*",options="header"]
                |===
                | Task | Owner | Due | Status
                2+| Write the runbook | 2025-05-01 | Open
                |===
                """);
        assertThat(report.actions()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isNull();
            assertThat(Objects.requireNonNull(action.due()).date()).isEqualTo(LocalDate.parse("2025-05-01"));
        });
    }

    @Test
    void the_title_of_a_listing_and_a_warning_are_no_cause_unless_nothing_else_tells_it() {
        String head = "= Mail outage of 2025-03-12\n\n== Impact\n\nNo mail.\n\n== Root cause\n\n";
        String warning = "[WARNING]\n.Remember\n====\nThe certificate expired.\n====\n";
        assertThat(Fixtures.read(
                                "outage.adoc",
                                head + "The disk was full.\n\n.Settings\n----\nsize=1\n----\n\n" + warning)
                        .rootCause())
                .isEqualTo("The disk was full.");
        assertThat(Fixtures.read("outage.adoc", head + warning).rootCause()).isEqualTo("The certificate expired.");
    }
}
