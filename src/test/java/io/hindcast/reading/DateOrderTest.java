package io.hindcast.reading;

import static io.hindcast.reading.Fixtures.codes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.report.Report;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    private static final String REPORT = """
            # Label printer outage

            Date: DATE

            ## Impact

            No parcel could be labeled for an hour.

            ## Root cause

            The spooler's disk was full.

            ## Action items

            | Action | Owner | Due |
            | --- | --- | --- |
            | Watch the spooler's disk | Hall Team | DUE |
            """;

    private static final DateVotes UNTOLD = DateVotes.NONE;
    private static final DateVotes DAYS = new DateVotes(41, 2, 30);
    private static final DateVotes MONTHS = new DateVotes(0, 7, 3);

    private static Report read(String date, String due, DateVotes archive) {
        byte[] text = REPORT.replace("DATE", date).replace("DUE", due).getBytes(UTF_8);
        return new ReportReader(ReadingHints.NONE.with(archive))
                .read(new SourceFile("halls/printer.md", text))
                .getFirst()
                .report();
    }

    private static LocalDate due(Report report) {
        return requireNonNull(report.actions().getFirst().due()).date();
    }

    @Test
    void a_date_that_can_be_read_in_two_ways_follows_the_other_dates_of_its_report() {
        Report report = read("03/04/2025", "28/04/2025", UNTOLD);
        assertThat(report.date()).isEqualTo("2025-04-03");
        assertThat(codes(report)).contains("date-order-assumed").doesNotContain("date-ambiguous");
        assertThat(read("03-04-2025", "04-28-2025", UNTOLD).date()).isEqualTo("2025-03-04");
    }

    @Test
    void a_date_that_can_be_read_in_two_ways_follows_its_archive_where_the_report_does_not_tell() {
        Report report = read("03/04/2025", "2025-05-01", DAYS);
        assertThat(report.date()).isEqualTo("2025-04-03");
        assertThat(report.diagnostics())
                .filteredOn(each -> each.code().equals("date-order-assumed"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.message()).contains("of its archive 41 put the day first and 2 the month"));
        assertThat(read("03-04-2025", "2025-05-01", MONTHS).date()).isEqualTo("2025-03-04");
    }

    @Test
    void an_incident_of_a_log_that_follows_the_other_dates_of_its_file_says_so() {
        String entry =
                "## DATE: Label printer down\n\n### Impact\n\nNo labels.\n\n### Root cause\n\nThe disk was full.\n\n";
        String log = "# Incident log\n\n" + entry.replace("DATE", "28/04/2025") + entry.replace("DATE", "03/04/2025");
        Report second = new ReportReader()
                .read(new SourceFile("halls/log.md", log.getBytes(UTF_8)))
                .getLast()
                .report();
        assertThat(second.date()).isEqualTo("2025-04-03");
        assertThat(second.diagnostics())
                .anySatisfy(each -> assertThat(each.message()).contains("of its file 1 put the day first"));
    }

    @Test
    void without_any_sign_a_slash_means_month_first_and_a_dash_day_first_and_a_remark_says_so() {
        Report slash = read("03/04/2025", "2025-05-01", UNTOLD);
        assertThat(slash.date()).isEqualTo("2025-03-04");
        assertThat(codes(slash)).contains("date-ambiguous");
        assertThat(read("03-04-2025", "2025-05-01", UNTOLD).date()).isEqualTo("2025-04-03");
    }

    @Test
    void a_due_date_is_read_in_the_same_order_as_the_other_dates() {
        assertThat(due(read("17/10/2025", "05/11/2025", UNTOLD))).isEqualTo("2025-11-05");
        assertThat(due(read("10/17/2025", "05/11/2026", UNTOLD))).isEqualTo("2026-05-11");
        assertThat(due(read("2025-10-17", "05/11/2026", DAYS))).isEqualTo("2026-11-05");
        assertThat(codes(read("2025-10-17", "05/11/2026", UNTOLD))).contains("date-ambiguous");
    }

    @ParameterizedTest(name = "{0}: {1} with the day first, {2} with the month first, {3} with either")
    @CsvSource({
        "on 17/10/2025 and 18-10-2025, 2, 0, 0",
        "on 10/17/2025 and 12.24.2024, 0, 2, 0",
        "on 03/04/2025 and 2025-10-17, 0, 0, 1",
        "on 3/4/25 and at 03-04 14:05, 0, 0, 2",
        "on 05/05/2025; 1/2 of 3/4 hosts; 4.3.25; 3/4 hosts: 10, 0, 0, 0",
        "version 1.13.2025.4 of 192.168.13.2025, 0, 0, 0",
        "31/31/2025 and 17/10/25, 0, 0, 0",
    })
    void only_dates_that_can_be_read_in_one_way_tell_the_order(String text, int day, int month, int either) {
        assertThat(DateVotes.in(text)).isEqualTo(new DateVotes(day, month, either));
    }

    @Test
    void the_order_of_an_archive_is_that_of_most_of_its_dates() {
        assertThat(DateVotes.in("17/10/2025")
                        .plus(DateVotes.in("18/10/2025"))
                        .plus(DateVotes.in("10/19/2025"))
                        .majority())
                .contains(DateOrder.DAY_FIRST);
        assertThat(DateVotes.NONE.majority()).isEmpty();
    }

    @Test
    void a_level_outside_the_scale_is_refused() {
        assertThatThrownBy(() -> new ReadingHints(UNTOLD, Map.of("red", 7))).hasMessageContaining("red");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "site-outage-5-26-21.md, Site outage, 2021-05-26",
        "03-11-22/README.md, Node halt, 2022-11-03",
        "2023-08-07-pause.md, Chain pause on July 21st, 2023-07-21",
        "notes/x.md, Outages of August 2026, 2026-08-01",
        "2022-02/queue.md, Queue outage, 2022-02-01",
        "x.md, Outage of 22/Mar/2022, 2022-03-22",
        "x.md, Outage of 2025 October 17th, 2025-10-17",
        "x.md, Outage of 17. October 2025, 2025-10-17",
        "x.md, '[17-10-2025] Outage', 2025-10-17",
    })
    void the_day_of_an_incident_is_told_by_name_or_title(String path, String title, LocalDate date) {
        String text = "# " + title
                + "\n\n## Impact\n\nNothing could be sent for an hour.\n\n## Root cause\n\nThe disk was full of old"
                + " logs.\n\n## Timeline\n\n- 10:00 UTC first errors\n- 11:00 UTC resolved\n\n## Action items\n\n- Add an"
                + " alert\n";
        assertThat(Fixtures.read(path, text).date()).isEqualTo(date);
    }

    @Test
    void a_month_without_a_day_is_remarked() {
        Report report = Fixtures.read(
                "x.md",
                "# Outages of August 2026\n\n## Impact\n\nSlow.\n\n## Root cause\n\nA disk.\n\n## Timeline\n\n- x\n");
        assertThat(codes(report)).contains("date-partial").doesNotContain("date-missing");
    }

    @Test
    void a_file_named_by_the_day_it_was_written_takes_the_day_of_its_timeline() {
        Report report = Fixtures.read(
                "2024-06-25-stall.md",
                "# Chain stall\n\n## Impact\n\nNo blocks.\n\n## Root cause\n\nA race.\n\n## Timeline\n\n- 2024-01-10 19:32 UTC"
                        + " stall\n- 2024-01-10 19:42 UTC blocks again\n");
        assertThat(report.date()).isEqualTo("2024-01-10");
    }

    @Test
    void the_names_of_files_tell_the_order_of_their_archive_too() {
        byte[] text = "Parcels were late.".getBytes(UTF_8);
        assertThat(DateVotes.in(new SourceFile("halls/17-10-2025-printer.md", text)))
                .isEqualTo(new DateVotes(1, 0, 0));
        assertThat(DateVotes.in(new SourceFile("halls/2025-10-17-printer.md", text)))
                .isEqualTo(DateVotes.NONE);
    }
}
