package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import org.junit.jupiter.api.Test;

/** Forms that archives of whole organizations share. */
class ArchiveFormsTest {
    private static final String WRAPPED = """
            # Postmortem: ticket scanner down on 2025-03-12

            Status: final<br> Owner: @ann

            ## Summary

            Description: Gates could not scan tickets for
            most of an evening.<br> Component: scanner<br> Duration: 2
            hours 5 minutes<br> User impact: Guests waited outside

            ## Timeline (all times in UTC)

            18:02 - A new certificate is rolled
            out to the gates.<br> 18:05 - Gates reject all tickets **\\<START OF
            OUTAGE>**<br> 18:20 - The stage manager calls @ann, who
            acknowledges.<br> ??:?? - The vendor restarts its side.<br>
            20:10 - The old certificate is back **\\<END OF OUTAGE>**

            ## Root cause

            The certificate lacked the gates' names.
            """;

    @Test
    void a_source_that_is_wrapped_between_its_breaks_tells_each_event_and_each_fact() {
        Report report = Fixtures.read(WRAPPED);
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T18:02:00Z change",
                        "2025-03-12T18:05:00Z impact",
                        "2025-03-12T18:20:00Z acknowledged",
                        "- mitigated",
                        "2025-03-12T20:10:00Z resolved");
        assertThat(report.timeline().get(1).line()).isEqualTo(14);
        assertThat(report.minutes().restore())
                .isNotNull()
                .extracting(Minutes::value)
                .isEqualTo(125);
        assertThat(report.summary()).contains("Gates could not scan tickets for most of an evening.");
    }

    @Test
    void entries_without_a_time_are_remarked_once_for_their_timeline() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                2025-03-12:
                - The partner reports a leak
                - We write a patch

                2025-03-13:
                - The patch is out
                """));
        assertThat(report.timeline()).hasSize(3);
        assertThat(Fixtures.codes(report)).containsOnlyOnce("time-unknown");
        assertThat(report.diagnostics()).anyMatch(remark -> remark.message().contains("3 of 3"));
    }

    @Test
    void a_table_of_days_and_parts_of_a_day_is_a_timeline() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline", """
                | Time | Event |
                |---|---|
                | Mar 12, ~00:00 | The new listing page is deployed |
                | Mar 12, all day | Writes pile up |
                | Mar 13, morning | Finance notices the bill |
                """));
        assertThat(report.timeline()).hasSize(3);
        assertThat(report.timeline().get(2).text()).isEqualTo("Finance notices the bill");
    }

    @Test
    void the_part_of_a_day_and_the_day_until_which_an_entry_goes_are_none_of_its_words() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                - **2025-03-12 08:10** — Log-ins fail
                - **2025-03-12 → 03-13** — Nobody can register
                - **2025-03-13 evening** — The fix is merged
                """));
        assertThat(report.timeline().stream().map(TimelineEvent::text))
                .containsExactly("Log-ins fail", "Nobody can register", "The fix is merged");
    }

    @Test
    void a_severity_of_none_with_its_reason_states_none() {
        Report report = Fixtures.read("""
                # Scanner reports an empty page

                Date: 2025-03-12
                Severity: None — diagnostic only

                ## Impact

                Nobody was hurt.

                ## Root cause

                The scanner does not run scripts.
                """);
        assertThat(report.severityAsWritten()).isNull();
        assertThat(Fixtures.codes(report)).doesNotContain("severity-unknown");
    }

    @Test
    void a_template_may_mark_its_places_with_dollar_signs() {
        Report template = Fixtures.read("incidents/template.md", """
                # $title

                ## What happened

                ${a short description of the outage}

                ## Timeline

                - ${time} - ${what happened}
                """);
        Report report = Fixtures.read("incidents/2025-03-12.md", """
                # Orders lost

                Date: 2025-03-12

                ## Impact

                Orders of $120 and $3k were lost while `${PRICE}` was empty.

                ## Root cause

                The variable ${PRICE} was not set.
                """);
        assertThat(Fixtures.codes(template)).contains("template-unfilled");
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void a_heading_of_the_timeline_that_ends_with_a_time_is_an_event() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                ### Login is gone (16:15)

                A customer calls: nobody can log in.

                ### Recovery (16:40-17:00)

                - **Decision:** restore the release of Monday
                """));
        assertThat(Fixtures.events(report)).hasSize(2).first().asString().startsWith("2025-03-12T16:15:00Z");
    }

    @Test
    void a_notice_long_before_the_detection_does_not_stand_in_for_the_beginning() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                - 2025-03-01 11:16 Teams hear that the beta of the proxy is there
                - 2025-03-12 07:11 The proxy is deployed
                - 2025-03-12 08:56 We notice requests that are blocked
                - 2025-03-12 09:43 The rollback is complete
                """));
        Moment began = report.milestones().get(Milestone.BEGAN);
        assertThat(began).isNotNull().extracting(Moment::at).hasToString("2025-03-12T08:56:00Z");
    }

    @Test
    void a_duration_of_hours_and_minutes_is_no_time_of_day() {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", """
                - 14:05 First errors
                - Mean time to repair: 1h 39m
                - 14:50 Recovered
                """));
        assertThat(report.timeline()).noneMatch(event -> event.text().equals("Mean time to repair: m"));
    }

    @Test
    void a_pair_of_names_for_winter_and_summer_is_in_season_all_year() {
        String timeline = "- 14:05 First errors\n- 14:50 Recovered\n";
        Report pair = Fixtures.read(Fixtures.withTimeline("Timeline (PST/PDT)", timeline));
        Report single = Fixtures.read(Fixtures.withTimeline("Timeline (PST)", timeline));
        assertThat(Fixtures.events(pair)).first().asString().startsWith("2025-03-12T21:05:00Z");
        assertThat(Fixtures.codes(pair)).doesNotContain("zone-off-season");
        assertThat(Fixtures.codes(single)).contains("zone-off-season");
    }

    @Test
    void cells_that_rate_an_option_are_no_places_of_a_template() {
        Report report = Fixtures.read("""
                # Incident: pages leak after a rollback

                **Date:** 2025-03-12
                **Severity:** Medium

                ## Options

                | Option | Feasibility | Effort | Risk |
                |---|---|---|---|
                | Audit all paths | High | Medium | Low |

                ## Impact

                Two customers ran out of disk space.

                ## Root cause

                Pages of a rolled back copy were never freed.
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(Fixtures.codes(report)).doesNotContain("template-leftover");
    }

    @Test
    void a_state_in_a_column_of_notes_is_that_of_its_action() {
        Report report = Fixtures.read("""
                # Build broken

                Date: 2025-03-12

                ## Root cause

                A dependency changed what it returns.

                ## Action items

                | Action item | Owner | Bug | Notes |
                |---|---|---|---|
                | Pin the dependency | ann | #41 | Done |
                | Watch new releases | ben | #42 | |
                | Ask the vendor | eva | #43 | Done deals do not help here |
                """);
        assertThat(report.actions().stream().map(Action::state).map(Object::toString))
                .containsExactly("DONE", "UNKNOWN", "UNKNOWN");
    }

    @Test
    void an_index_with_days_severities_and_a_template_is_no_report() {
        Report report = Fixtures.read("docs/incidents/index.md", """
                # Incident log

                Each record tells the **root cause**, because we learn from failures.

                | Record | Date | Severity |
                |---|---|---|
                | [Login down](0001-login.md) | 2025-03-12 | High |
                | [Search slow](0002-search.md) | 2025-04-02 | Low |

                ## Template

                ### Incident on YYYY-MM-DD

                - First detected YYYY-MM-DD HH:MM
                - Root cause:
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.codes(report)).contains("index-page");
    }

    @Test
    void the_index_of_a_folder_that_tells_of_one_incident_is_a_report() {
        Report report = Fixtures.read("2025-03-12-login/index.md", """
                # Login down

                Date: 2025-03-12

                ## Impact

                Nobody could log in for an hour. See [the dashboard](dashboard.md).

                ## Root cause

                The signing key had expired.
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
    }
}
