package io.hindcast.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.reading.asciidoc.AsciiDocReadingTest;
import io.hindcast.reading.restructuredtext.RestReadingTest;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read line by line is read whatever it holds; the tags of a template are no words. */
class LineFormatsTest {
    @Test
    void tags_of_embedded_ruby_are_no_words() {
        Reading reading = read("2025/outage.md.erb", """
                <%= partial "head",
                      date: "1999-01-01" %>
                # Checkout outage

                Date: 2025-03-12

                ## Root cause

                The pool was <%= link "too small" %>too small.

                ## Impact

                All checkouts failed for 20 minutes.
                """);
        assertThat(reading.report().title()).isEqualTo("Checkout outage");
        assertThat(reading.report().date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(reading.report().rootCause()).isEqualTo("The pool was too small.");
        assertThat(reading.report().evidence())
                .extractingByKey("title")
                .extracting("line")
                .isEqualTo(3);
        assertThat(reading.text()).startsWith("<%= partial");
    }

    @Test
    void mutated_files_are_always_read_or_rejected() {
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            String name = i % 2 == 0 ? "a.adoc" : "a.rst";
            StringBuilder text = new StringBuilder(i % 2 == 0 ? AsciiDocReadingTest.ASCIIDOC : RestReadingTest.REST);
            for (int change = 0; change < 1 + random.nextInt(6); change++) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(150));
                switch (random.nextInt(3)) {
                    case 0 -> text.delete(at, to);
                    case 1 -> text.insert(at, text.substring(at, to));
                    default -> text.insert(at, "*|=-+[]\n:.`_ ".charAt(random.nextInt(13)));
                }
            }
            text.append('x');
            assertThat(read(name, text.toString()).report().outcome()).isNotNull();
        }
    }

    @Test
    void files_at_the_limit_are_read_in_time() {
        for (String line : new String[] {
            "* a\n", "|===\n", "== a\n", "a::\n", "+--+\n", "===  ===\n", "  * a\n\n", ".. a::\n", "[", "`a <"
        }) {
            String text = line.repeat(200_000 / line.length());
            for (String name : new String[] {"a.adoc", "a.rst", "a.html"}) {
                assertThat(read(name, text).report().outcome())
                        .as(name + " of " + line)
                        .isNotNull();
            }
        }
    }

    @Test
    void of_a_long_file_the_first_lines_are_read_and_the_rest_is_kept() {
        for (String report : new String[] {"a.adoc " + AsciiDocReadingTest.ASCIIDOC, "a.rst " + RestReadingTest.REST}) {
            String name = report.substring(0, report.indexOf(' '));
            String text = report.substring(name.length() + 1) + "\nword\n".repeat(20_000);
            Reading reading = read(name, text);
            assertThat(reading.report().title()).isEqualTo("Checkout outage");
            assertThat(reading.report().outcome()).isEqualTo(Outcome.PARTIAL);
            assertThat(reading.report().diagnostics())
                    .filteredOn(remark -> remark.code().equals("text-cut"))
                    .hasSize(1);
            assertThat(reading.text()).isEqualTo(text);
        }
    }

    private static Reading read(String path, String text) {
        return new ReportReader()
                .read(new SourceFile(path, text.getBytes(UTF_8)))
                .getFirst();
    }
}
