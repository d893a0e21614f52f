package io.hindcast.reading.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beginning, discovery and end that running text tells, as in a mail or a blog. */
class StoryMilestonesTest {
    @Test
    void a_time_told_by_its_distance_counts_from_the_time_before_it() {
        assertThat(told("""
                        At about 09:10 we started seeing refused orders. Our checks paged us twenty minutes later, and Mira picked up
                        the page at 09:34. Half an hour later orders went through again.
                        """))
                .containsExactly(
                        "began 09:10", "detected 09:30", "acknowledged 09:34", "mitigated 10:04", "resolved 10:04");
        assertThat(told("Orders were refused. Five minutes later somebody noticed."))
                .isEmpty();
    }

    @Test
    void until_ends_the_harm_and_since_begins_or_ends_it() {
        assertThat(told("The trouble began at 7.45am and lasted until 9.15am."))
                .containsExactly("began 07:45", "resolved 09:15");
        assertThat(told("Since 08:30 all uploads had been rejected. Uploads have worked again since 10:15."))
                .contains("began 08:30", "resolved 10:15");
        assertThat(told("The token is valid until 14:00. Since 12:00 we have had a new office."))
                .isEmpty();
    }

    @Test
    void not_until_and_until_when_tell_what_happened_then() {
        assertThat(
                        told(
                                "At 06:00 the loader stopped working. It was not noticed until 08:15, and at 09:00 all was well again."))
                .containsExactly("began 06:00", "detected 08:15", "mitigated 09:00", "resolved 09:00");
        assertThat(
                        told(
                                "All looked fine until 08:35, when one in ten orders failed. We moved back to the old hosts at 09:05."))
                .contains("began 08:35", "mitigated 09:05");
    }

    @Test
    void a_sentence_with_several_times_shares_its_words_among_them() {
        assertThat(told(
                        "By 10:30 all tills were offline; the on-call person was paged at 10:12. We were called at 10:20 by the shops, reset"
                                + " the switch at 10:40, and the tills were online again at 10:45."))
                .contains("detected 10:12", "resolved 10:45");
    }

    @Test
    void the_beginning_is_what_came_right_before_the_harm_else_the_first_thing_that_happened_before_anybody_knew() {
        assertThat(told("""
                        At 14:02 a new default was rolled out. Large customers ran into HTTP 429 at once. Their managers informed us at 14:40,
                        and we put the old default back at 15:05.
                        """)).containsExactly("began 14:02", "detected 14:40", "mitigated 15:05", "resolved 15:05");
        assertThat(told("At 11:22 a digger cut the cable. Our desk noticed it at 11:24. The line was back at 14:55."))
                .containsExactly("began 11:22", "detected 11:24", "mitigated 14:55", "resolved 14:55");
    }

    @Test
    void what_was_tried_in_vain_or_only_helped_some_mitigates_nothing() {
        assertThat(
                        told(
                                "At 10:00 logins failed. At 10:20 we restarted the gateway without success. At 10:30 some logins worked again."))
                .containsExactly("began 10:00");
    }

    @Test
    void a_time_that_belongs_to_a_thing_is_no_event_and_words_before_a_joint_have_no_time() {
        assertThat(
                        told(
                                "At 12:05 the table was gone. We restored the backup of 06:00, which took until 14:30, when the shop was reopened."))
                .containsExactly("began 12:05", "mitigated 14:30", "resolved 14:30");
        assertThat(
                        told(
                                "Orders were lost from 10:00 on. Our monitor went off, and we switched to the second line at 10:50. All was well at 11:00."))
                .containsExactly("began 10:00", "mitigated 11:00", "resolved 11:00");
    }

    @Test
    void what_failed_after_somebody_knew_is_not_the_beginning() {
        assertThat(
                        told(
                                "The problem was discovered at 09:45 by an analyst. A second run failed at 10:20. It was fixed at 11:50."))
                .containsExactly("detected 09:45", "mitigated 11:50", "resolved 11:50");
    }

    private static List<String> told(String story) {
        Report report = Fixtures.read(
                "# Order outage\n\nDate: 2025-03-12\n\n" + story + "\n## Root cause\n\nA disk was full.\n");
        return Stream.of(Milestone.values())
                .filter(each -> report.milestones().get(each) != null)
                .map(each -> each.id() + " " + time(report.milestones().get(each)))
                .toList();
    }

    private static String time(@Nullable Moment moment) {
        return Objects.requireNonNull(moment).at().toString().substring(11, 16);
    }
}
