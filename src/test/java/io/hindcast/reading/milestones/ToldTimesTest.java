package io.hindcast.reading.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that sentences of a story tell in twelve hours, by name, over midnight, or at the start of paragraphs. */
class ToldTimesTest {
    @Test
    void the_zone_beside_one_time_of_twelve_hours_holds_for_the_others() {
        assertThat(milestones("""
                Starting at 3 PM ET, queries were slow. At 3:10 PM our alerts fired. At 3:15 PM Ann acknowledged them. A fix was
                applied at 4 PM ET, and by 4:30 PM everything was back to normal.
                """))
                .containsExactly(
                        "began 2025-03-12T19:00:00Z",
                        "detected 2025-03-12T19:10:00Z",
                        "acknowledged 2025-03-12T19:15:00Z",
                        "mitigated 2025-03-12T20:00:00Z",
                        "resolved 2025-03-12T20:30:00Z");
    }

    @Test
    void noon_and_midnight_are_times_behind_a_word_that_says_when() {
        assertThat(
                        milestones(
                                "At noon searches started to fail. A customer told us by phone at 12:20. All was well at 17:00."))
                .contains("began 2025-03-12T12:00:00Z", "resolved 2025-03-12T17:00:00Z");
        assertThat(milestones("The API was unavailable between noon and 2pm because a deploy removed its routes."))
                .containsExactly("began 2025-03-12T12:00:00Z", "resolved 2025-03-12T14:00:00Z");
    }

    @Test
    void a_time_that_runs_backwards_is_of_the_next_day_unless_the_sentence_looks_back() {
        assertThat(milestones("At 23:40 the mail server went down. At 1:30 am mail was restored and all is well."))
                .contains("began 2025-03-12T23:40:00Z", "resolved 2025-03-13T01:30:00Z");
        assertThat(milestones(
                        "At 16:00 all logins failed. At 8 am a release had gone out. At 17:00 all was well again."))
                .containsExactly(
                        "began 2025-03-12T16:00:00Z",
                        "mitigated 2025-03-12T17:00:00Z",
                        "resolved 2025-03-12T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our support hours are from 9am to 5pm. Reports are sent at 6 AM every day.",
                "A meeting was held at 2pm to discuss it. The midnight job is still off.",
                "We expect to ship the index by 5 PM tomorrow.",
                "The nightly batch that starts at 1am was not part of it."
            })
    void a_time_in_prose_that_is_no_event_tells_nothing(String prose) {
        assertThat(milestones(prose)).isEmpty();
    }

    @Test
    void paragraphs_that_begin_with_a_time_are_the_events_of_a_report_without_a_timeline() {
        Report report = report("""
                At 10:02 AM Eastern, a release of the login service went out to all regions.

                At 10:09 AM, the first logins failed. Customers saw a blank page.

                Nobody saw it in the logs.

                At 10:16 AM, our check paged the on-call engineer, who acknowledged within a minute.

                At 10:56 AM, the rollback was complete and logins worked again.
                """);
        assertThat(report.timeline())
                .extracting(event -> event.at() + " " + event.kind().id())
                .containsExactly(
                        "2025-03-12T14:02:00Z " + EventKind.CHANGE.id(),
                        "2025-03-12T14:09:00Z " + EventKind.IMPACT.id(),
                        "2025-03-12T14:16:00Z " + EventKind.ACKNOWLEDGED.id(),
                        "2025-03-12T14:56:00Z " + EventKind.MITIGATED.id());
        assertThat(milestones(report)).contains("detected 2025-03-12T14:16:00Z", "acknowledged 2025-03-12T14:16:00Z");
    }

    @Test
    void one_paragraph_that_begins_with_a_time_is_no_timeline() {
        assertThat(report("At 10:02 AM a release went out.\n\nIt was slow.\n").timeline())
                .isEmpty();
    }

    private static Report report(String story) {
        return Fixtures.read("# Search outage\n\nDate: 2025-03-12\n\n## What happened\n\n" + story
                + "\n## Root cause\n\nA disk was full.\n");
    }

    private static List<String> milestones(String story) {
        return milestones(report(story));
    }

    private static List<String> milestones(Report report) {
        return Stream.of(Milestone.values())
                .filter(each -> report.milestones().get(each) != null)
                .map(each -> each.id() + " " + at(report.milestones().get(each)))
                .toList();
    }

    private static String at(@Nullable Moment moment) {
        return Objects.requireNonNull(moment).at().toString();
    }
}
