package io.hindcast.reading.causes;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.Told;
import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseReadingTest {

    private static List<String> whys(Report report) {
        return report.whys().stream().map(CauseReadingTest::line).toList();
    }

    private static Evidence read(Report report) {
        return Objects.requireNonNull(report.evidence().get("rootCause"));
    }

    private static String line(Why why) {
        return (why.rootCause() ? "* " : "") + (why.question() == null ? "" : why.question() + " ") + why.answer();
    }

    @Test
    void the_marked_rung_is_the_root_cause() {
        Report report = Told.by("""
                ## 4. The "Five Whys" (Root Cause Analysis)

                *Identify the systemic failure, not the human error.*

                1. **Why was the service down?** The pool was exhausted.
                2. **Why was it exhausted?** **(Root Cause):** The template lacks scaling (e.g., PgBouncer).
                3. **Why so late?** Nobody looked.
                """);
        assertThat(whys(report))
                .containsExactly(
                        "Why was the service down? The pool was exhausted.",
                        "* Why was it exhausted? The template lacks scaling (e.g., PgBouncer).",
                        "Why so late? Nobody looked.");
        assertThat(report.rootCause()).isEqualTo("The template lacks scaling (e.g., PgBouncer).");
        assertThat(read(report))
                .isEqualTo(new Evidence(6, 48, "The template lacks scaling (e.g., PgBouncer).", Basis.STATED));
    }

    @Test
    void the_last_rung_is_the_root_cause_where_none_is_marked() {
        Report report = Told.by("""
                ## Five whys

                - Why did it fail? The disk was full.
                - Why was it full? Because logs are kept for ever.
                """);
        assertThat(whys(report))
                .containsExactly(
                        "Why did it fail? The disk was full.", "* Why was it full? Because logs are kept for ever.");
        assertThat(read(report).basis()).isEqualTo(Basis.DERIVED);
    }

    @Test
    void ladders_come_nested_and_as_tables() {
        assertThat(whys(Told.by("""
                ## Root cause analysis

                - Why did picking stop?
                  - Handhelds had no network.
                    - Why did they have none?
                      - One switch serves all.
                """)))
                .containsExactly(
                        "Why did picking stop? Handhelds had no network.",
                        "* Why did they have none? One switch serves all.");
        assertThat(whys(Told.by("""
                ## 5 Whys

                | # | Why? | Answer |
                | --- | --- | --- |
                | 1 | Why did it fail? | No disk. |
                | 2 | Why no disk? | No alert. |
                """))).containsExactly("Why did it fail? No disk.", "* Why no disk? No alert.");
    }

    @Test
    void rungs_come_as_labels_and_as_paragraphs() {
        assertThat(whys(Told.by("""
                ## Five Whys

                1. Why 1: The pool was exhausted
                2. Why 2: The limit is from 2019 <- root cause
                3. Why 3: Nobody owns it
                """)))
                .containsExactly("The pool was exhausted", "* The limit is from 2019", "Nobody owns it");
        assertThat(whys(Told.by("""
                ## Five Whys

                **Why did it fail?**

                The certificate had expired.

                **Why had it expired?** Renewal is manual.
                """)))
                .containsExactly(
                        "Why did it fail? The certificate had expired.", "* Why had it expired? Renewal is manual.");
    }

    @Test
    void paragraphs_under_a_root_cause_are_one_and_factors_are_listed_beside_it() {
        Report report = Told.by("""
                ## Root cause

                The template has no pooling. The limit is a constant.

                ## Contributing factors

                - The checklist asks for CPU only.
                - The alert goes to a mailbox.
                """);
        assertThat(report.rootCause()).isEqualTo("The template has no pooling. The limit is a constant.");
        assertThat(whys(report))
                .containsExactly(
                        "* The template has no pooling. The limit is a constant.",
                        "The checklist asks for CPU only.",
                        "The alert goes to a mailbox.");
    }

    @Test
    void labels_tell_trigger_from_underlying_cause() {
        Report report = Told.by("""
                ## Root cause

                - Immediate trigger: the API read a missing column.
                - Underlying cause(s):
                  - the deploy had no migration
                """);
        assertThat(whys(report)).containsExactly("the API read a missing column.", "* the deploy had no migration");
    }

    @Test
    void an_unknown_cause_is_kept_as_written() {
        Report report = Told.by("## Root cause\n\nStill unknown, under investigation with the vendor.\n");
        assertThat(report.rootCause()).isEqualTo("Still unknown, under investigation with the vendor.");
    }

    @Test
    void prose_gives_the_sentence_that_tells_a_cause() {
        Report report = Told.by("""
                # Outage

                ## Summary

                On June 3 no label printed. This happened because the prepaid plan ran out
                of calls. A larger plan was bought.

                ## Conclusion

                We will watch the plan.
                """);
        assertThat(report.rootCause()).isEqualTo("This happened because the prepaid plan ran out of calls.");
        assertThat(read(report).basis()).isEqualTo(Basis.DERIVED);
        assertThat(read(report).line()).isEqualTo(5);
        assertThat(report.whys()).isEmpty();
    }

    @Test
    void a_conclusion_tells_the_cause_where_nothing_else_does() {
        assertThat(Told.by("""
                ## Conclusion

                A faulty machine prevented nodes from launching pods. Once it was rebooted, all was well.
                """).rootCause()).isEqualTo("A faulty machine prevented nodes from launching pods.");
    }

    private static final String WRONG = """
            ## Summary

            Orders were lost for an hour.

            ## Analyzing what went wrong

            The nightly copy wrote over the newest orders. Nobody had tried it with two hosts.
            """;

    @Test
    void what_went_wrong_tells_the_cause_where_no_part_heads_one() {
        assertThat(Told.by(WRONG).rootCause())
                .isEqualTo("The nightly copy wrote over the newest orders. Nobody had tried it with two hosts.");
        assertThat(read(Told.by(WRONG)).basis()).isEqualTo(Basis.DERIVED);
    }

    @Test
    void what_went_wrong_beside_what_went_well_is_about_the_response() {
        assertThat(Told.by(WRONG + "\n## What went well\n\nThe alert came at once.\n")
                        .rootCause())
                .isNull();
        assertThat(Told.by(WRONG + "\n## Root cause\n\nThe copy takes no lock.\n")
                        .rootCause())
                .isEqualTo("The copy takes no lock.");
    }

    @Test
    void a_root_cause_in_the_front_matter_comes_before_the_last_rung_but_not_before_a_marked_one() {
        String head =
                "---\nroot_cause: The copy takes no lock.\n---\n\n# Orders lost\n\n## Impact\n\nNo orders for an hour.\n\n## Five whys\n\n";
        String ladder = "1. Why were orders lost? They were written over.\n2. Why? Two hosts ran the copy.\n";
        assertThat(Fixtures.read(head + ladder).rootCause()).isEqualTo("The copy takes no lock.");
        assertThat(Fixtures.read(head
                                + ladder.replace("Two hosts ran the copy.", "**Root cause**: Two hosts ran the copy."))
                        .rootCause())
                .isEqualTo("Two hosts ran the copy.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin of the outage",
                "Details of the vulnerability",
                "Technical explanation",
                "Bug description"
            })
    void a_part_that_explains_the_fault_heads_the_cause(String heading) {
        assertThat(Told.by("## Impact\n\nNone.\n\n## " + heading + "\n\nThe copy takes no lock.\n")
                        .rootCause())
                .isEqualTo("The copy takes no lock.");
    }

    @Test
    void no_cause_is_invented() {
        assertThat(Told.by("## Summary\n\nThe site was down for an hour. It came back.\n")
                        .rootCause())
                .isNull();
        assertThat(Told.by("## Root cause\n\nTBD\n").rootCause()).isNull();
    }
}
