package io.hindcast.reading.jira;

import static io.hindcast.reading.Fixtures.events;
import static io.hindcast.reading.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in Jira's wiki markup is read like one in Markdown. */
class JiraReadingTest {
    private static final String REPORT = """
            h1. Ticket shop was down

            ||Field||Value||
            |Date|2025-03-12|
            |Severity|SEV-1|
            |Service|[shop|https://example.org/shop]|

            h2. Impact

            *120 users* could not buy {color:red}any{color} ticket.

            h2. Timeline (UTC)

            ||Time||Event||
            |10:05|First errors|
            |10:10|Alert fires, [~ann] takes it|
            |10:35|Rolled back, service restored|

            {code:sql}
            h2. SELECT 1
            {code}

            h3. Root cause

            The pool of {{db-1}} was -too large- too small.

            h2. Action items

            * Raise the limit
            ** for all pools
            # Alert at 80%
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ops/shop.txt", "ops/shop.md"})
    void its_headings_tables_lists_and_marks_are_read(String path) {
        Report report = read(path, REPORT);
        assertThat(report.title()).isEqualTo("Ticket shop was down");
        assertThat(report.date()).hasToString("2025-03-12");
        assertThat(report.severity()).hasToString("SEV-1");
        assertThat(report.services()).containsExactly("shop");
        assertThat(events(report))
                .containsExactly(
                        "2025-03-12T10:05:00Z impact",
                        "2025-03-12T10:10:00Z acknowledged",
                        "2025-03-12T10:35:00Z mitigated");
        assertThat(report.timeline().get(1).text()).isEqualTo("Alert fires, @ann takes it");
        assertThat(report.timeline().getFirst().line()).isEqualTo(15);
        assertThat(report.rootCause()).contains("The pool of db-1 was").contains("too small");
        assertThat(report.actions()).extracting("task").contains("Alert at 80%");
    }

    @Test
    void a_markdown_file_that_only_mentions_such_a_heading_stays_markdown() {
        Report report = read(
                "ops/shop.md",
                "# Shop was down\n\nDate: 2025-03-12\n\n## Root cause\n\nThe wiki said\nh2. Timeline\nand *nothing* else failed.\n");
        assertThat(report.source().format()).isEqualTo("markdown");
        assertThat(report.title()).isEqualTo("Shop was down");
    }
}
