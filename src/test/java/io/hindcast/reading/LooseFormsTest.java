package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Report;
import io.hindcast.report.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts in sentences, definition lists, shortcodes and lines without punctuation. */
class LooseFormsTest {
    private static final String DEFINED = """
            # Queue outage

            Date: 2025-10-17

            ## Timeline (UTC)

            2025-10-17

            : 10:00 - first orders are stuck

              10:05 - alert fires

            2025-10-18

            : 00:30 - all clear

            ## Root cause

            The consumer had no timeout.

            ## Action items {.unnumbered}

            DBA Team
            : Add a timeout {{< fa link >}} by 2025-11-30
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We classified this as a critical incident. | 0",
                "The severity of this incident was high. | 1",
                "It was rated as moderate, since nobody was cut off. | 2",
                "This was a low-severity incident. | 3",
                "The on-call declared it as a major outage. | 1",
            })
    void a_sentence_may_tell_the_severity_in_words(String sentence, int level) {
        assertThat(severity(sentence)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Severity can change while an incident runs.",
                "High load hit the queue, which was a critical path.",
                "The alert was classified as noise by high load.",
                "A low number of orders was lost.",
            })
    void words_of_severity_that_tell_none_are_left(String sentence) {
        assertThat(severity(sentence)).isNull();
    }

    private static @Nullable Integer severity(String sentence) {
        Report report = Fixtures.read("# Queue outage\n\nDate: 2025-03-12\n\nOrders waited. " + sentence
                + "\n\n## Root cause\n\nNo timeout.\n");
        Severity severity = report.severity();
        return severity == null ? null : severity.level();
    }

    @Test
    void definition_lists_are_read_like_lists() {
        Report report = Fixtures.read("2025/queue.qmd", DEFINED);
        assertThat(Fixtures.times(report))
                .containsExactly("2025-10-17T10:00:00Z", "2025-10-17T10:05:00Z", "2025-10-18T00:30:00Z");
        assertThat(report.actions()).hasSize(1);
        assertThat(report.actions().getFirst().task()).isEqualTo("Add a timeout");
        assertThat(report.actions().getFirst().owner()).isEqualTo("DBA Team");
    }

    @Test
    void elapsed_times_need_no_colon_on_a_line_of_their_own() {
        Report report = Fixtures.read("""
                # Queue outage

                Date: 2025-03-12

                ## Root cause

                The consumer had no timeout.

                ## Numbers

                Time to detection 20 minutes
                Time to recovery 1h 05m
                """);
        assertThat(Objects.requireNonNull(report.minutes().detect()).stated()).isEqualTo(20);
        assertThat(Objects.requireNonNull(report.minutes().restore()).stated()).isEqualTo(65);
    }

    @Test
    void an_arrow_points_to_who_does_it() {
        assertThat(Told.actions("## Actions\n\n- [ ] Add a timeout -> @ann\n"))
                .containsExactly("open: Add a timeout | @ann");
    }
}
