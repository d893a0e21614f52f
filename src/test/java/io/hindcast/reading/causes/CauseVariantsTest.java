package io.hindcast.reading.causes;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseVariantsTest {
    private static final String CAUSE = "The pool of connections was too small for the evening.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Root Cause\n\n%s",
                "## Root Causes\n\n%s",
                "## Root cause(s)\n\n- %s",
                "## Root cause analysis\n\n%s",
                "## Cause\n\n%s",
                "## Technical cause\n\n%s",
                "## Root cause and resolution\n\n%s",
                "## 3. Root cause\n\n%s",
                "## Why did it happen?\n\n%s",
                "## Summary\n\nIt was slow.\n\n**Root cause:** %s",
                "## Summary\n\n- **Impact:** it was slow\n- **Root cause:** %s",
                "**Summary:** It was slow for everybody.\n**Root cause:** %s",
                "## Five whys\n\n1. Why was it slow? It waited.\n2. Why did it wait? %s",
                "## Five whys\n\n- Because it waited.\n- Because %s",
                "| Field | Value |\n|---|---|\n| Severity | 2 |\n| Root cause | %s |",
            })
    void the_root_cause_is_read_from_this_form(String form) {
        Report report = Told.by(form.formatted(CAUSE) + "\n");
        assertThat(report.rootCause()).containsIgnoringCase("pool of connections was too small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Contributing Factors\n\n- %s\n- Nobody looked at the graph of waits.",
                "## Contributing factors\n\n1. %s\n2. Nobody looked at the graph of waits.",
                "## Contributing causes\n\n- %s\n- Nobody looked at the graph of waits.",
            })
    void factors_are_read_from_this_form(String form) {
        assertThat(Told.by(form.formatted(CAUSE) + "\n").whys()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:32 The update failed because the disk refused it.",
                "At 10:05 we noticed errors, which caused an alert.",
                "To immediately solve this, we moved the jobs, which led to more errors.",
                "A fix was ready, but it failed because of a blocking change.",
                "The outage led to missing pages and failed payments.",
            })
    void the_course_the_discovery_the_fix_and_the_failure_come_after_what_is_said_to_be_the_cause(String aside) {
        Report report = Told.by("## Summary\n\n" + aside + "\n\nThe pool ran out because a limit was missing.\n");
        assertThat(report.rootCause()).startsWith("The pool ran out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To immediately solve this, we moved the jobs. This caused errors elsewhere.",
                "The outage led to missing pages and failed payments.",
                "We noticed errors due to which nobody could pay.",
            })
    void where_only_these_are_told_the_cause_is_unknown(String aside) {
        assertThat(Told.by("## Summary\n\n" + aside + "\n").rootCause()).isNull();
    }

    @Test
    void a_stated_factor_comes_before_a_sentence_of_the_timeline() {
        assertThat(Told.by("""
                        ## Timeline

                        10:32 The restart failed because the database was in a full state.

                        ## Contributing factors

                        - Nobody watched the size of the database.
                        - Its graph had no unit.
                        """).rootCause()).startsWith("Nobody watched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Analysis\n\nWe looked at the graphs. The outage was caused by a pool that was too small.",
                "## Conclusion\n\nThe outage was caused by a pool that was too small.",
                "## Summary\n\nCheckout was slow because of a pool that was too small.",
            })
    void a_cause_told_in_prose_is_taken_from_its_sentence(String text) {
        Report report = Told.by(text + "\n");
        assertThat(report.rootCause()).contains("pool that was too small");
    }

    @Test
    void a_ladder_of_whys_is_read_from_bullets_and_from_because_lines() {
        assertThat(Told.by(
                                "## Five whys\n\n- Why was it slow? It waited.\n- Why did it wait? No slot was free.\n- Why? The pool was small.\n")
                        .whys())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Root cause: nobody owns the driver's settings.",
                "The root cause is therefore that nobody owns the driver's settings.",
                "This took us a day to see. In the end the root cause was that nobody owns the driver's settings.",
                "> Root cause: nobody owns the driver's settings.",
                "So nobody owns the driver's settings (root cause)."
            })
    void a_root_cause_told_below_the_whys_comes_before_the_last_of_them(String told) {
        Report report = Told.by("""
                ## Five whys

                1. Why did checkout fail? No connection was free.
                2. Why was none free? The driver retried without closing the first.

                """ + told + "\n");
        assertThat(report.rootCause()).endsWith("nobody owns the driver's settings.");
        assertThat(report.whys().stream().map(Why::rootCause)).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We looked for the root cause for two days.",
                "The root cause was found after two days.",
                "That the disk was slow is not the root cause."
            })
    void words_about_the_root_cause_tell_none(String told) {
        assertThat(Told.by("## Five whys\n\n1. Why did it fail? No connection was free.\n"
                                + "2. Why was none free? The driver kept them.\n\n" + told + "\n")
                        .rootCause())
                .isEqualTo("The driver kept them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*The gateway was deployed with its retries turned off, so each dropped connection was an error.",
                "Support was busy. *Nobody could pay as the provider had revoked our key.",
                "*Following a change to the firewall, the interface returned 503 for 25 minutes.",
                "*The night job deleted the wrong bucket. As a result, all images were missing.",
                "*A new index was rolled out on Friday. The replica could not keep up and reads were stale.",
                "It lasted long because nobody had access. *The pool had been cut by half, so requests queued up."
            })
    void a_summary_tells_the_cause_by_order_or_by_a_small_word(String summary) {
        Report report =
                Told.by("## Summary\n\n" + summary.replace("*", "") + "\n\n## Impact\n\nA few hundred orders.\n");
        String marked = summary.substring(summary.indexOf('*') + 1);
        assertThat(report.rootCause())
                .isEqualTo(marked.contains(". ") ? marked.substring(0, marked.indexOf(". ") + 1) : marked);
        assertThat(report.diagnostics())
                .filteredOn(each -> each.code().equals("root-cause-derived"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("of its summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We moved the launch to Tuesday because of the holiday. The site was slow.",
                "The site was down for an hour. We restarted all nodes, so we could see the logs.",
                "The site was down for an hour. We upgraded the database, and all works again.",
                "It lasted an hour because nobody had access."
            })
    void what_a_summary_says_of_deeds_and_of_the_time_they_took_is_no_cause(String summary) {
        assertThat(Told.by("## Summary\n\n" + summary + "\n").rootCause()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explanation from the network team: the route map held an empty list.",
                "The investigation found that both cables shared one duct.",
                "He found that the spare was plugged into the same strip.",
                "An engineer accidentally ran the cleanup against the live table.",
                "The crontab had not been copied to the new host.",
                "The job keeps no record of what it has done.",
                "The loader does not check whether the answer is complete."
            })
    void a_short_story_tells_the_cause_by_what_was_found_done_before_or_lacking(String cause) {
        Report report = Told.by("The shop was down from 10:05 to 10:30. " + cause + " All is well again.\n");
        assertThat(report.rootCause()).isEqualTo(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We found that customers could not pay.",
                "By noon we had restored all orders.",
                "The team had been paged.",
                "You do not have to check your account.",
                "It was a fault that we do not, yet, understand.",
                "At first suspected was the last release."
            })
    void what_was_found_of_the_harm_and_what_readers_need_not_do_is_no_cause(String aside) {
        assertThat(Told.by("The shop was closed from 10:05 to 10:30. " + aside + "\n")
                        .rootCause())
                .isNull();
    }
}
