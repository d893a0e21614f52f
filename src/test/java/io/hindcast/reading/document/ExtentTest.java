package io.hindcast.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import org.junit.jupiter.api.Test;

/** What lies beyond the limits of a text is kept and remarked, never dropped silently. */
class ExtentTest {
    private static final String REPORT = """
            # Checkout outage

            Date: 2025-01-01

            ## Timeline

            - 10:00 It failed
            - 10:30 It worked

            ## Root cause

            The disk was full.

            ## Notes

            """;

    @Test
    void a_long_text_is_read_up_to_the_limit_and_kept_whole() {
        String text = REPORT + "still down\n".repeat(15_000) + "the last line";
        Reading reading = read("2025-01-01-outage.md", text);
        assertThat(reading.report().outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.report().timeline()).hasSize(2);
        assertThat(reading.report().diagnostics()).anySatisfy(remark -> {
            assertThat(remark.code()).isEqualTo("text-cut");
            assertThat(remark.line()).isEqualTo(Extent.MOST_LINES + 1);
        });
    }

    @Test
    void short_rows_of_a_wide_table_weigh_as_much_as_the_rows_that_they_are_filled_up_to() {
        String text = REPORT + "|a".repeat(90) + "|\n" + "|-".repeat(90) + "|\n" + "|\n".repeat(5_000);
        Reading reading = read("2025-01-01-outage.md", text);
        assertThat(reading.report().diagnostics()).extracting(Diagnostic::code).contains("text-cut");
    }

    @Test
    void a_long_text_that_is_no_report_says_both() {
        Reading reading = read("notes.md", "x\n".repeat(20_000));
        assertThat(reading.report().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("not-a-report", "text-cut");
    }

    @Test
    void a_long_page_of_html_is_read_up_to_the_limit_too() {
        String text =
                "<h1>Checkout outage</h1>\n<p>Date: 2025-01-01</p>\n<h2>Timeline</h2>\n<ul><li>10:00 It failed</li></ul>\n"
                        + "<h2>Notes</h2>\n" + "<p>still down</p>\n".repeat(15_000);
        Reading reading = read("2025-01-01-outage.html", text);
        assertThat(reading.report().diagnostics()).extracting(Diagnostic::code).contains("text-cut");
        assertThat(reading.text().split("\n", -1)).hasSize(15_006);
    }

    @Test
    void a_text_of_one_line_is_told_as_one_line() {
        assertThat(Extent.cut(1, 0).message()).startsWith("The text has one line; its first part was read (");
        assertThat(Extent.cut(12_000, 10_000).message())
                .startsWith("The text has 12000 lines; the first 10000 were read (");
    }

    private static Reading read(String name, String text) {
        return new ReportReader()
                .read(new SourceFile(name, text.getBytes(UTF_8)))
                .getFirst();
    }
}
