package io.hindcast.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusUpdatesTest {
    private static final String[] COURSE = {
        "2025-03-12T14:10:00Z acknowledged", "2025-03-12T14:58:00Z mitigated", "2025-03-12T15:20:00Z resolved"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Resolved** - All seats can be booked.\n*Mar 12, 2025 - 15:20 UTC*\n\n**Monitoring** - A fix is out.\n"
                        + "*Mar 12, 2025 - 14:58 UTC*\n\n**Investigating** - Bookings fail.\n*Mar 12, 2025 - 14:10 UTC*",
                "Mar 12, 14:10 UTC\n\n**Investigating** - Bookings fail.\n\nMar 12, 14:58 UTC\n\n**Monitoring** - A fix is out.\n\n"
                        + "Mar 12, 15:20 UTC\n\n**Resolved** - All seats can be booked.",
                "### Resolved\n\nAll seats can be booked.\n\nPosted Mar 12, 2025 - 15:20 UTC\n\n### Monitoring\n\nA fix is out.\n\n"
                        + "Posted Mar 12, 2025 - 14:58 UTC\n\n### Investigating\n\nBookings fail.\n\nPosted Mar 12, 2025 - 14:10 UTC",
                "- [Resolved] 15:20 UTC - All seats can be booked.\n- [Monitoring] 14:58 UTC - A fix is out.\n"
                        + "- [Investigating] 14:10 UTC - Bookings fail.",
            })
    void the_updates_of_a_status_page_are_a_timeline_in_order_of_time(String updates) {
        Report report = Fixtures.read("# Seat booking outage\n\nDate: 2025-03-12\n\n## Updates\n\n" + updates + "\n");
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(Fixtures.events(report)).containsExactly(COURSE);
        assertThat(report.timeline().getFirst().text()).isEqualTo("Investigating: Bookings fail.");
    }

    @Test
    void the_updates_of_a_page_in_html_are_no_actions_of_the_part_above_them() {
        Report report = Fixtures.read("page.html", """
                <h1>Seat booking outage</h1>
                <p>On March 12, 2025 bookings failed.</p>
                <h2>Action items</h2>
                <ul><li>Add a second ledger.</li></ul>
                <ul>
                <li><h2>resolved</h2><p>All seats can be booked.</p><time>2025-03-12T15:20:00.000Z</time></li>
                <li><h2>monitoring</h2><p>A fix is out.</p><time>2025-03-12T14:58:00.000Z</time></li>
                <li><h2>investigating</h2><p>Bookings fail.</p><time>2025-03-12T14:10:00.000Z</time></li>
                </ul>
                """);
        assertThat(Fixtures.events(report)).containsExactly(COURSE);
        assertThat(report.actions()).extracting(action -> action.task()).containsExactly("Add a second ledger.");
    }

    @Test
    void words_that_only_sound_like_a_state_are_none() {
        Report report = Fixtures.read(
                Fixtures.withTimeline("Timeline (UTC)", "- 14:05 Monitoring shows errors\n- 14:30 Rolled back"));
        assertThat(Fixtures.events(report)).first().isEqualTo("2025-03-12T14:05:00Z detected");
    }

    @Test
    void a_timeline_written_newest_first_is_turned_and_remarked() {
        Report turned = Fixtures.read(Fixtures.withTimeline(
                "Timeline (UTC)", "- 14:40 Rolled back, bookings work\n- 09:20 Alert fires\n- 06:05 First errors"));
        assertThat(Fixtures.times(turned))
                .containsExactly("2025-03-12T06:05:00Z", "2025-03-12T09:20:00Z", "2025-03-12T14:40:00Z");
        assertThat(Fixtures.codes(turned)).contains("timeline-newest-first").doesNotContain("timeline-backwards");
        Report kept = Fixtures.read(Fixtures.withTimeline("Timeline (UTC)", "- 14:05 First errors\n- 14:01 Alert"));
        assertThat(Fixtures.codes(kept)).contains("timeline-backwards").doesNotContain("timeline-newest-first");
    }

    @Test
    void times_counted_in_minutes_without_a_unit_follow_the_stated_beginning() {
        String table =
                "| Time | Event |\n|---|---|\n| T+0 | Wrong password rolled out |\n| T+2 | Alert fires |\n| T+18 | Bookings work again |\n";
        assertThat(Fixtures.events(Fixtures.read(Fixtures.withTimeline("Timeline", table))))
                .containsExactly("- change", "- detected", "- mitigated");
        Report begun = Fixtures.read(
                Fixtures.withTimeline("Timeline", table).replace("## Summary", "Start: 14:00 UTC\n\n## Summary"));
        assertThat(Fixtures.times(begun)).contains("2025-03-12T14:18:00Z");
    }
}
