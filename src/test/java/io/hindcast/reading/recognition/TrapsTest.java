package io.hindcast.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;

class TrapsTest {
    @Test
    void an_unfilled_answer_draws_one_remark() {
        Report report = Fixtures.read(
                Fixtures.withTimeline("Timeline (UTC)", "- 14:05 Checkout fails.\n- 14:30 Alert fires.")
                        + "\n## Action items\n\n- [ ] Raise the limit\n- [ ] [Action item]\n\n## Lessons learned\n\n### What went well\n\n[Describe what went well]\n");
        assertThat(report.actions()).hasSize(1);
        assertThat(Fixtures.codes(report)).containsOnlyOnce("template-leftover").doesNotContain("lesson-unfilled");
    }

    @Test
    void a_state_and_an_owner_in_brackets_are_filled_in() {
        Report report = Fixtures.read(
                Fixtures.withTimeline("Timeline (UTC)", "- 14:05 Checkout fails.\n- 14:30 Alert fires.")
                        + "\n## Action items\n\n1. **[Completed]** Raise the limit.\n2. **[In progress, owner: Billing team]** Write an alert.\n");
        assertThat(report.actions())
                .extracting(action -> action.state() + " " + action.owner())
                .containsExactly("DONE null", "IN_PROGRESS Billing team");
        assertThat(Fixtures.codes(report)).doesNotContain("template-leftover");
    }

    @Test
    void unfilled_rows_of_tables_are_no_facts() {
        Report report = Fixtures.read(
                Fixtures.withTimeline(
                                "Timeline (UTC)",
                                "| Time | Event |\n|---|---|\n| 14:05 | Checkout fails. |\n| 14:30 | Alert fires. |\n| HH:MM | [Event] |")
                        + "\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Raise the limit | Ann | 2025-04-01 |\n| [Action] | [Owner] | [YYYY-MM-DD] |\n| | | |\n");
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void a_last_why_left_as_the_template_has_it_is_no_root_cause_and_no_other_why_takes_its_place() {
        String whys = """

                ## Five whys

                1. **Why did checkout fail?** The pool was empty.
                2. **Why was it empty?** Each pod keeps twenty connections.
                3. **Why was that not seen?** **(Root cause):** [systemic weakness]
                """;
        String told = Fixtures.withTimeline("Timeline (UTC)", "- 14:05 Checkout fails.\n- 14:30 Alert fires.") + whys;

        Report untold = Fixtures.read(told.replace("## Root cause\n\nThe pool was too small.", ""));
        assertThat(untold.rootCause()).isNull();
        assertThat(untold.whys()).hasSize(2).noneMatch(why -> why.rootCause());
        assertThat(Fixtures.codes(untold)).contains("template-leftover", "root-cause-missing");
        assertThat(Fixtures.read(told).rootCause()).isEqualTo("The pool was too small.");
    }

    @Test
    void resolved_before_detected_is_remarked_and_gives_no_negative_time() {
        Report report = Fixtures.read(Fixtures.withTimeline(
                "Timeline (UTC)", "- 14:05 Checkout fails.\n- 14:50 Alert fires.\n- 14:20 Incident resolved."));
        assertThat(Fixtures.codes(report)).contains("resolved-before-detected", "timeline-backwards");
    }

    @Test
    void a_report_without_a_first_heading_takes_its_title_from_the_file() {
        Report report =
                Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", "- 14:05 Checkout fails.\n- 14:30 Alert fires.")
                        .replace("# Checkout outage\n\n", ""));
        assertThat(report.title()).isEqualToIgnoringCase("checkout");
        assertThat(Fixtures.codes(report)).contains("title-from-file-name");
        assertThat(report.outcome()).isNotEqualTo(Outcome.REJECTED);
    }

    @Test
    void comments_images_and_raw_html_are_no_facts() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                <!-- - 13:00 An example of an event. -->
                <img src="graph.png" alt="13:10 the graph">
                ![13:20 the graph](graph.png)

                - 14:05 Checkout fails. <!-- was it 14:04? -->
                - 14:30 Alert fires. <br> ![graph](lag.png)
                """)
                + "\n## Action items\n\n<!-- - [ ] An example -->\n- [ ] Raise the limit\n");
        assertThat(report.timeline())
                .extracting(event -> event.text())
                .containsExactly("Checkout fails.", "Alert fires.");
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void an_event_a_year_off_sets_no_milestone_and_is_remarked() {
        Report report = Fixtures.read(
                Fixtures.withTimeline(
                        "Timeline (UTC)",
                        "- 2024-03-12 14:00 Errors begin.\n- 2025-03-12 14:05 Checkout fails.\n- 2025-03-12 14:30 Alert fires.\n- 2026-03-12 14:40 Incident resolved."));
        assertThat(Fixtures.codes(report)).contains("event-far-away");
        assertThat(report.timeline()).hasSize(4);
        assertThat(String.valueOf(report.milestones().began())).contains("2025-03-12T14:05");
        assertThat(report.milestones().resolved()).isNull();
    }

    @Test
    void a_time_written_in_part_is_read_and_remarked() {
        Report report =
                Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", "- 14:0x Checkout fails.\n- 14:30 Alert fires."));
        assertThat(Fixtures.times(report)).startsWith("2025-03-12T14:00:00Z");
        assertThat(Fixtures.codes(report)).containsOnlyOnce("time-partial");
    }

    @Test
    void a_readme_that_tells_of_an_incident_is_read_without_a_date() {
        Report report = Fixtures.read("payments/README.md", """
                # Payments were refused

                Customers saw errors for most of an evening.

                ## Causes

                The certificate of the gateway had expired.

                ## Action items

                - Page thirty days before a certificate ends
                """);
        assertThat(report.outcome()).isNotEqualTo(Outcome.REJECTED);
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void a_readme_about_reports_in_general_is_none() {
        Report folder = Fixtures.read("README.md", """
                # Reports

                Here we keep reports about incidents.

                ## Causes

                Name a cause and not a person.

                ## Action items

                - Each has an owner
                """);
        assertThat(folder.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
