package io.hindcast.reading.recognition;

import static io.hindcast.reading.Fixtures.codes;
import static io.hindcast.reading.Fixtures.events;
import static io.hindcast.reading.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice of a status page on an incident is a report in part; announcements and planned work are none. */
class StatusNoticeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Late parcels\ndate: 2024-03-05\n---\n\nInvestigating - We look into late labels.\nMar 5, 08:10 UTC\n\nResolved - All labels are printed.\nMar 5, 09:40 UTC\n",
                "# Login issues\n\n**Mar 5, 2024 08:10 UTC** — Investigating: some cannot log in.\n\n**Mar 5, 2024 09:40 UTC** — Resolved: logins work again.\n",
                "# Some could not pay\n\nPosted: 5 March 2024\n\n[08:10] Investigating: cards are declined.\n[09:40] Resolved: all payments succeed.\n",
                "# 2024-03-05 Disruption in zone B\n\n08:10 UTC: We are investigating a disruption in zone B.\n\n09:40 UTC: It is resolved.\n",
                "# Login problems on 5 March 2024\n\nUpdate 08:10 UTC: We have found the cause and work on a fix.\n\nUpdate 09:40 UTC: The problem is fixed.\n"
            })
    void updates_with_their_times_make_a_notice_a_report_in_part(String text) {
        Report report = read("status/17.md", text);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(codes(report)).contains("notice-only");
        assertThat(report.timeline())
                .extracting(event -> String.valueOf(event.at()))
                .containsExactly("2024-03-05T08:10:00Z", "2024-03-05T09:40:00Z");
    }

    @Test
    void updates_whose_lines_begin_with_a_time_are_read_with_all_their_words() {
        assertThat(
                        events(
                                read(
                                        "status/17.md",
                                        "# 2024-03-05 Disruption in zone B\n\n08:10 UTC: We are aware of errors.\nZone B only.\n\n09:40 UTC: All is restored.\n")))
                .containsExactly("2024-03-05T08:10:00Z impact", "2024-03-05T09:40:00Z mitigated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tiles do not load\ndate: 2024-03-05 08:10\nseverity: disrupted\nresolved: true\naffected: [Tiles]\n---\n\nThe disk was full.\n",
                "---\ntitle: Store outage\ndate: 2024-03-05 08:10\nresolvedWhen: 2024-03-05 09:40\n---\n\nNo file could be read.\n",
                "---\ntitle: Webhooks delayed\npublishedAt: 2024-03-05T08:10:00Z\n---\n\nWe are currently investigating late webhooks.\n\n**Resolved:** They arrive in time since 09:40 UTC.\n"
            })
    void what_front_matter_tells_of_a_hit_service_or_a_label_of_a_resolution_does_too(String text) {
        assertThat(read("status/17.md", text).outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Scheduled maintenance\ndate: 2024-03-05 22:00\nresolvedWhen: 2024-03-05 23:00\nseverity: notice\naffected: [Shop]\nresolved: true\n---\n\n*Completed* - All is done.\n",
                "---\ntitle: TLS update\ndate: 2024-03-05 22:00\nseverity: under-maintenance\naffected: [Shop]\nresolved: true\n---\n\nThe settings will be updated on Thursday, with a short outage.\n",
                "---\ntitle: Move of the login service\ndate: 2024-03-05 22:00\nseverity: notice\naffected: [Login]\nresolved: true\n---\n\nIt will be moved to new machines. Expect restarts.\n",
                "---\ntitle: Announcing faster search\ndate: 2024-03-05\n---\n\nAt 10:00 UTC we launched it. It was slow before. We resolved to do more.\n",
                "---\ntitle: Directory offline for reindexing\ndate: 2024-03-05\n---\n\nThe directory is offline while its index is built anew. Logins are unavailable from 08:00 to 10:00 UTC.\n\n10:05 UTC: It is available again.\n",
                "# Mail server down for an upgrade\n\nDate: 2024-03-05\n\nWe are taking the mail server offline at 22:00 UTC. Expect an outage of two hours.\n",
                "# Launch day\n\n2024-03-05\n\n09:00 UTC: doors open\n10:00 UTC: keynote on errors\n17:00 UTC: all is over\n",
                "# Weekly meeting 2024-03-05\n\n10:10 Update on hiring: two offers\n\n10:40 Resolved to meet on Tuesdays\n",
                "# How we post updates\n\nInvestigating - within 10 minutes of an alert.\n\nResolved - all is well, the problem is gone.\n"
            })
    void announcements_planned_work_schedules_and_guides_are_no_reports(String text) {
        assertThat(read("status/17.md", text).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void an_outage_during_planned_work_is_a_report() {
        assertThat(read(
                                "status/17.md",
                                "# Outage during the planned maintenance\n\nDate: 2024-03-05\n\n08:10 UTC: We are investigating failed logins.\n\n09:40 UTC: Resolved.\n")
                        .outcome())
                .isEqualTo(Outcome.PARTIAL);
    }
}
