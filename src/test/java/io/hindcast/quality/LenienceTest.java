package io.hindcast.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report tells in other words is not asked of it. */
class LenienceTest {
    private static final String REPORT = """
            # Outage of the build farm

            Date: 2025-03-12

            ## Timeline (UTC)

            - 14:05 FIRST
            - 14:10 Builds stop on all hosts
            - 14:30 Rollback completed, all clear

            ## Root cause

            CAUSE

            ## What comes next

            NEXT
            """;

    private static List<String> codes(String first, String cause, String next) {
        String text = REPORT.replace("FIRST", first).replace("CAUSE", cause).replace("NEXT", next);
        Reading reading = new ReportReader()
                .read(new SourceFile("farm.md", text.getBytes(UTF_8)))
                .getFirst();
        return Review.of(reading.report(), reading.text(), Set.of()).findings().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team is notified by the host's owner",
                "Ann received an e-mail from the provider",
                "The nightly check failed on host 3",
                "The problem is identified on host 3",
            })
    void an_entry_that_may_tell_of_detection_is_enough(String first) {
        assertThat(codes(first, "The disk was full.", "-")).doesNotContain("detection-missing");
    }

    @Test
    void a_timeline_without_any_such_entry_lacks_detection() {
        assertThat(codes("Release 7 goes out", "The disk was full.", "-")).contains("detection-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will enlarge the disks in spring.",
                "We're working on larger disks.",
                "No further action is needed.",
            })
    void what_will_be_done_may_be_told_in_prose(String next) {
        assertThat(codes("Release 7 goes out", "The disk was full.", next)).doesNotContain("actions-missing");
    }

    @Test
    void a_single_question_in_prose_is_no_ladder_of_whys() {
        assertThat(codes("Release 7 goes out", "The disk was full. Why was it full? Nothing rotates logs.", "-"))
                .doesNotContain("whys-too-few");
        assertThat(codes(
                        "Release 7 goes out",
                        "The disk was full.\n\n## Five whys\n\n1. Why was it full? Nothing rotates logs.",
                        "-"))
                .contains("whys-too-few");
    }

    @Test
    void entries_in_order_whose_words_mislead_are_no_times_out_of_order() {
        String late = "Alert for host 9 is acknowledged\n- 14:07 Alert triggered for all hosts";
        assertThat(codes(late, "The disk was full.", "-"))
                .doesNotContain("milestones-out-of-order", "timeline-backwards");
    }
}
