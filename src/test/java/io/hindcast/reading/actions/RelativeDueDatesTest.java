package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Due dates told by their distance from a report of Saturday, 10 January 2026. */
class RelativeDueDatesTest {
    @ParameterizedTest
    @CsvSource({
        "in 30 days,2026-02-09",
        "2 weeks,2026-01-24",
        "within three months,2026-04-10",
        "5 business days,2026-01-16",
        "tomorrow,2026-01-11",
        "this week,2026-01-11",
        "next week,2026-01-18",
        "Friday,2026-01-16",
        "by next Monday,2026-01-12",
        "end of month,2026-01-31",
        "EOM,2026-01-31",
        "next month,2026-02-28",
        "end of next quarter,2026-06-30",
        "end of the year,2026-12-31",
        "end of Q3,2026-09-30"
    })
    void a_due_cell_told_by_its_distance_counts_from_the_report(String written, LocalDate due) {
        assertThat(due(written)).extracting(DueDate::date).isEqualTo(due);
    }

    @Test
    void such_a_day_is_derived_and_its_words_are_remarked() {
        assertThat(due("next week")).extracting(DueDate::basis).isEqualTo(Basis.DERIVED);
        assertThat(Told.by(table("next week")).diagnostics())
                .anySatisfy(remark -> assertThat(remark.message())
                        .isEqualTo("The due date 'next week' was counted from the report's date: 2026-01-18."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Saturday", "in a few weeks", "next sprint", "1-2 weeks", "soon", "after the freeze", "weekly"})
    void what_is_open_has_no_day_and_is_remarked(String written) {
        assertThat(due(written)).isNull();
        assertThat(Told.codes(table(written))).contains("due-date-unreadable");
    }

    @Test
    void a_listed_task_keeps_the_words_that_tell_its_day() {
        assertThat(Told.actions("""
                        ## Action items

                        - Raise the limit of the pool by Friday
                        - Split the queue by tenant (in 30 days)
                        - Move the backups next month
                        - Added an alert for the disk this week
                        - Make sure that exports are kept within 30 days
                        - Delete drafts that nobody opened this year and the last
                        """))
                .containsExactly(
                        "unknown: Raise the limit of the pool by Friday | 2026-01-16",
                        "unknown: Split the queue by tenant | 2026-02-09",
                        "unknown: Move the backups next month | 2026-02-28",
                        "done: Added an alert for the disk this week",
                        "unknown: Make sure that exports are kept within 30 days",
                        "unknown: Delete drafts that nobody opened this year and the last");
    }

    @Test
    void a_promise_is_due_by_the_words_that_end_or_begin_it() {
        assertThat(Told.actions("""
                        ## What we are doing about it

                        We will add a second region within two weeks. Over the next two months, we will move the jobs. By the
                        end of the month our storage team will split the table. We will keep logs for 30 days. This was our
                        third outage this year.
                        """))
                .containsExactly(
                        "unknown: We will add a second region within two weeks. | 2026-01-24",
                        "unknown: Over the next two months, we will move the jobs. | 2026-03-10",
                        "unknown: By the end of the month our storage team will split the table. | storage team | 2026-01-31",
                        "unknown: We will keep logs for 30 days.");
    }

    private static @Nullable DueDate due(String written) {
        return Told.by(table(written)).actions().getFirst().due();
    }

    private static String table(String due) {
        return "## Action items\n\n| Task | Owner | Due |\n| --- | --- | --- |\n| Add an alert | Ann | " + due + " |\n";
    }
}
