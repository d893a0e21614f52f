package io.hindcast.reading.milestones;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Basis;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it hurt is read from a sentence where nothing else tells it. */
class ToldRangeTest {
    private static final String REPORT = """
            # Orders were not billed

            Date: 2024-11-06

            ## Summary

            TOLD

            ## Root cause

            The batch size has no limit.
            """;

    private static Report read(String told) {
        return new ReportReader()
                .read(new SourceFile("billing.md", REPORT.replace("TOLD", told).getBytes(UTF_8)))
                .getFirst()
                .report();
    }

    private static @Nullable String at(@Nullable Moment moment) {
        return moment == null ? null : moment.at() + " " + moment.basis().id();
    }

    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource(delimiter = '|', textBlock = """
            From 09:10 to 10:00 UTC orders could not be billed. | 50
            Billing was unavailable between 9:10 am and 10:00 am. | 50
            Between 23:40 and 01:10 all payments failed. | 90
            The outage went on from 14:05 until about 15:20. | 75
            It was down from 2024-11-06 22:00 to 2024-11-07 23:00. | 1500
            Requests failed from 7:31 to 9:21 PM PT. | 110
            Calls were interrupted, first from 10:03 to 10:21 and again from 11:30 to 11:59. | 116
            Billing did not work for anybody (12:14 to 13:50 UTC). | 96
            """)
    void a_sentence_that_tells_harm_from_one_time_to_another_tells_how_long_it_lasted(String told, int minutes) {
        Minutes restore = Objects.requireNonNull(read(told).minutes().restore());
        assertThat(restore.value()).isEqualTo(minutes);
        assertThat(restore.basis()).isEqualTo(Basis.DERIVED);
        assertThat(restore.line()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jobs failed in the maintenance window from 01:00 to 02:00.
            Support is there from 09:00 to 17:00.
            Errors rose from 10 to 50 percent.
            Failures moved from host 3 to host 4.
            We lost all orders written between 06:00 and 12:00.
            Orders that failed will be billed from 09:00 to 10:00.
            """)
    void what_is_routine_or_no_time_tells_nothing(String told) {
        assertThat(read(told).minutes().restore()).isNull();
    }

    @Test
    void its_ends_are_the_beginning_and_the_end_in_the_zone_that_it_names() {
        Report report = read("From 09:10 to 10:00 CET orders could not be billed.");
        assertThat(at(report.milestones().began())).isEqualTo("2024-11-06T08:10:00Z derived");
        assertThat(at(report.milestones().resolved())).isEqualTo("2024-11-06T09:00:00Z derived");
        assertThat(report.milestones().mitigated()).isNull();
    }

    @Test
    void a_timeline_that_tells_the_end_comes_first() {
        Report report = read("""
                From 09:10 to 10:00 UTC orders could not be billed.

                ## Timeline (UTC)

                - 09:15 First orders fail
                - 09:20 Alert fires
                - 09:45 Resolved
                """);
        assertThat(at(report.milestones().began())).isEqualTo("2024-11-06T09:15:00Z stated");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(30);
    }
}
