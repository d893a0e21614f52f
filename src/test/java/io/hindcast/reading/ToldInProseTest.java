package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports that tell their course in sentences. */
class ToldInProseTest {
    @Test
    void sentences_with_a_time_tell_the_milestones_of_a_report_without_a_timeline() {
        Report report = Fixtures.read("relay.md", """
                # Mail delays on 4 and 5 June 2024

                On Tuesday, 4 June 2024, at 21:20 CEST our outgoing queue stopped draining. We noticed the next morning at
                07:45 CEST, when customers wrote to support. Mail was flowing again by 09:30 CEST and the backlog had been
                delivered in full at 13:10 CEST.

                ## Root cause

                The smart host pins the fingerprint of a certificate that we renew.
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2024-06-04T19:20:00Z");
        assertThat(at(report, Milestone.DETECTED)).isEqualTo("2024-06-05T05:45:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2024-06-05T07:30:00Z");
        assertThat(report.timeline()).isEmpty();
    }

    @Test
    void a_story_that_opens_with_its_day_is_of_that_day_and_not_of_the_day_it_was_published() {
        Report report = Fixtures.read("login.md", """
                ---
                title: Why the login page was down
                date: 2023-10-11
                author: Mira Holm
                ---

                On Monday, October 9, 2023 nobody could log in for 47 minutes. This is what went wrong, and why.

                At 10:09 AM Eastern, the first logins failed. At 10:56 AM, the rollback was complete and logins worked again.
                """);
        assertThat(report.date()).isEqualTo(LocalDate.of(2023, 10, 9));
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2023-10-09T14:09:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2023-10-09T14:56:00Z");
    }

    @Test
    void a_post_that_tells_the_course_of_a_failure_is_a_report() {
        String story = "%sAt 2:17 AM PDT all volumes of the zone became stuck and errors rose. At 6:12 AM PDT all"
                + " operations returned to normal levels.\n\nWe added servers, and each of them keeps a thread for"
                + " every other one, which was more than the system allows.\n";
        assertThat(Fixtures.read(
                                "volumes.md",
                                "# Summary of the storage disruption\n\n" + story.formatted("October 25, 2022\n\n"))
                        .outcome())
                .isEqualTo(Outcome.READ);
        assertThat(Fixtures.read("volumes.md", "# A guide to volumes\n\n" + story.formatted(""))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void what_ends_an_action_behind_dashes_or_in_brackets_is_its_owner_its_day_its_state_and_its_ticket() {
        assertThat(Told.actions("""
                        ## Action items

                        - Test new drivers — Freya, due 2026-02-15
                        - Scan repositories - Baran - Open - OPS-87
                        - Renew the token (Lukas, done)
                        - Build it under another name. Responsible: Jochen. Until: 01.03.2026
                        """))
                .containsExactly(
                        "unknown: Test new drivers | Freya | 2026-02-15",
                        "open: Scan repositories | Baran | OPS-87",
                        "done: Renew the token | Lukas",
                        "unknown: Build it under another name. | Jochen | 2026-03-01");
        assertThat(Told.actions("## Action items\n\n- Cache answers - Redis\n- Add an index\n- Add a limit\n"))
                .first()
                .isEqualTo("unknown: Cache answers - Redis");
    }

    @Test
    void sentences_that_promise_are_actions_each_and_a_course_of_events_holds_none() {
        assertThat(Told.actions("""
                        ## Remediation

                        We have already changed the script. We will separate the credentials by the end of June 2026.
                        """))
                .containsExactly(
                        "done: We have already changed the script.",
                        "unknown: We will separate the credentials | 2026-06-30");
        assertThat(Told.by("""
                        ## Action items

                        - 6:31 AM - Price job stopped
                        - 8:05 AM - Tax table fixed
                        """).actions()).extracting(Action::task).isEmpty();
    }

    @Test
    void a_zone_beside_a_label_of_times_holds_for_them() {
        Report report = Fixtures.read("shop.md", """
                # Outage of the shop

                - Date: 2024-11-02
                - **Key times (CET)**
                  - Started: 10:00
                  - Resolved: 11:30

                ## Root cause

                The waiting room let everyone through.
                """);
        assertThat(at(report, Milestone.BEGAN)).isEqualTo("2024-11-02T09:00:00Z");
        assertThat(at(report, Milestone.RESOLVED)).isEqualTo("2024-11-02T10:30:00Z");
    }

    private static @Nullable String at(Report report, Milestone milestone) {
        Moment moment = report.milestones().get(milestone);
        return moment == null ? null : moment.at().toString();
    }
}
