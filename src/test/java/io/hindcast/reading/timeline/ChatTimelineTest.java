package io.hindcast.reading.timeline;

import static io.hindcast.reading.Fixtures.events;
import static io.hindcast.reading.Fixtures.read;
import static io.hindcast.reading.Fixtures.withTimeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines as chats, mails and stories write them: under a slanted line, in lines of their own, in sentences. */
class ChatTimelineTest {
    private static final String LINES = """
            10:05 first errors at the gateway
            10:10 alert fires
            10:35 rolled back, all is well
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Timeline* (UTC)\n",
                "*Timeline* (UTC)\n\n",
                "*Timeline:* (UTC)\n",
                "__Timeline__ :clock: (UTC)\n",
                "Timeline:\n",
                "Timeline (UTC)\n",
                "Timeline\n\n",
                "Here is the timeline (UTC):\n\n",
                "*What happened when* (times in UTC)\n"
            })
    void a_slanted_or_a_plain_line_that_names_the_timeline_heads_the_lines_below_it(String heading) {
        assertThat(events(told(heading + LINES)))
                .containsExactly(
                        "2025-03-12T10:05:00Z impact",
                        "2025-03-12T10:10:00Z detected",
                        "2025-03-12T10:35:00Z mitigated");
    }

    @Test
    void slanted_lines_part_a_message_that_has_no_blank_lines() {
        Report report = told("*Timeline* (UTC)\n" + LINES + "*Root cause*\nThe seat map was locked by a report.\n");
        assertThat(report.timeline()).hasSize(3);
        assertThat(report.timeline().getLast().text()).isEqualTo("rolled back, all is well");
        assertThat(report.rootCause()).isEqualTo("The seat map was locked by a report.");
    }

    @Test
    void lines_that_begin_with_a_round_sign_are_a_list() {
        Report report = told("*Timeline (UTC)*\n• 10:05 first errors at the gateway\n• 10:10 alert fires\n  for Ann\n");
        assertThat(events(report)).containsExactly("2025-03-12T10:05:00Z impact", "2025-03-12T10:10:00Z detected");
        assertThat(report.timeline().getLast().text()).isEqualTo("alert fires for Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Timeline* of what we plan for the summer\n10:05 is the first train\n",
                "The timeline shows when each train left the yard.\n10:05 is the first\n"
            })
    void a_sentence_that_speaks_of_a_timeline_heads_none(String text) {
        assertThat(told(text).timeline()).isEmpty();
    }

    @Test
    void each_sentence_with_a_time_in_a_paragraph_of_the_timeline_is_an_event() {
        assertThat(events(read(withTimeline(
                        "Timeline",
                        "The deployment began at 10:00 UTC. At around 10:05 UTC the gateway returned first errors to customers."
                                + " Five minutes later, at 10:10, an alert paged Ann. She looked at the graphs. At 10:30 she"
                                + " rolled back, and at 10:35 all was well."))))
                .containsExactly(
                        "2025-03-12T10:00:00Z change",
                        "2025-03-12T10:05:00Z impact",
                        "2025-03-12T10:10:00Z detected",
                        "2025-03-12T10:30:00Z other",
                        "2025-03-12T10:35:00Z mitigated");
    }

    @Test
    void paragraphs_that_begin_with_a_time_in_words_are_events_and_times_in_bullets_and_lines_stay_in_theirs() {
        assertThat(read(withTimeline(
                                "Timeline",
                                "At 10:05 AM, first errors were seen.\n\nAt around 10:10 AM the alert fired.\n\nBy 10:35 AM all was well."))
                        .timeline())
                .hasSize(3);
        assertThat(read(withTimeline("Timeline", "- At 10:05 errors began. At 10:07 more followed.\n- 10:10 alert"))
                        .timeline())
                .hasSize(2);
        assertThat(read(withTimeline(
                                "Timeline",
                                "10:05 UTC: errors began. At 10:06 the graphs showed it.\n\n10:10 UTC: alert"))
                        .timeline())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Impact start: 10:05; Impact end: 10:35; Resolved: 11:20|10:35 11:20",
                "Resolved: 11:20; Impact start: 10:05; Impact end: 10:35|10:35 11:20",
                "Incident start: 10:05; Impact end: 10:35; Incident end: 12:00|10:35 12:00",
                "Impact start: 10:05; Mitigated: 10:20; Impact end: 10:35; Closed: 12:00|10:20 12:00",
                "Impact start: 10:05; Impact end: 10:35|- 10:35"
            })
    void the_end_of_the_impact_mitigates_beside_a_resolution_and_resolves_alone(String facts, String ends) {
        Report listed = read("# Shop down\n\nDate: 2025-03-12\n\n" + facts.replace("; ", "\n")
                + "\n\n## Root cause\n\nA full disk.\n");
        assertThat(ends(listed)).isEqualTo(ends);
        Report table = read("# Shop down\n\nDate: 2025-03-12\n\n| | |\n|---|---|\n| "
                + facts.replace(": ", " | ").replace("; ", " |\n| ") + " |\n\n## Root cause\n\nA full disk.\n");
        assertThat(ends(table)).isEqualTo(ends);
        assertThat(table.timeline()).isEmpty();
    }

    @Test
    void the_end_of_the_impact_among_the_events_mitigates_before_a_resolution() {
        assertThat(events(read(withTimeline(
                        "Timeline (UTC)", "- 10:05 errors begin\n- 10:35 Impact ends\n- 11:20 Incident resolved"))))
                .containsExactly(
                        "2025-03-12T10:05:00Z impact",
                        "2025-03-12T10:35:00Z mitigated",
                        "2025-03-12T11:20:00Z resolved");
        assertThat(events(read(withTimeline("Timeline (UTC)", "- 10:05 errors begin\n- 10:35 Impact end"))))
                .containsExactly("2025-03-12T10:05:00Z impact", "2025-03-12T10:35:00Z resolved");
    }

    private static String ends(Report report) {
        return clock(report, Milestone.MITIGATED) + " " + clock(report, Milestone.RESOLVED);
    }

    private static String clock(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? "-" : moment.at().toString().substring(11, 16);
    }

    private static Report told(String timeline) {
        return read("# Booking outage\n\nDate: 2025-03-12\n\nNobody could book.\n\n" + timeline);
    }
}
