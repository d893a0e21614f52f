package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.importing.ImportRuns.FileQuery;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that can be read in two ways are read in the order of most dates of their archive. */
class DateMajorityTest {
    @TempDir
    Path directory;

    private Path source;
    private OpenHouse house;

    @BeforeEach
    void open() throws IOException {
        source = Files.createDirectories(directory.resolve("halls"));
        house = OpenHouse.in(directory.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_majority_of_an_archive_decides_even_where_it_is_read_later_and_the_remark_tells_the_count()
            throws IOException {
        write("a.md", "03/04/2025");
        write("b.md", "17/10/2025");
        write("c.md", "28/02/2025");
        write("d.md", "12/24/2024");

        ImportRun run = run();

        assertThat(run.counts().seen()).isEqualTo(4);
        assertThat(report("a").date()).isEqualTo("2025-04-03");
        assertThat(report("a").diagnostics())
                .filteredOn(remark -> remark.code().equals("date-order-assumed"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("03/04/2025", "2025-04-03", "its archive 2 put the day first and 1 the month");
    }

    @Test
    void a_file_that_is_read_at_the_end_keeps_its_key_from_those_after_it() throws IOException {
        write("a.markdown", "03/04/2025");
        write("a.md", "2025-10-17");
        write("b.md", "17/10/2025");

        ImportRun run = run();

        assertThat(report("a").date()).isEqualTo("2025-04-03");
        assertThat(house.get(ImportRuns.class).files(FileQuery.all(run.id()), 0, 100))
                .filteredOn(file -> file.path().equals("a.md"))
                .singleElement()
                .satisfies(file -> assertThat(file.outcome()).isEqualTo(Outcome.REJECTED));
    }

    @Test
    void what_earlier_imports_counted_decides_for_the_files_of_the_next() throws IOException {
        write("a.md", "17/10/2025");
        run();
        write("b.md", "03/04/2025");

        assertThat(run().counts().unchanged()).isEqualTo(1);
        assertThat(report("b").date()).isEqualTo("2025-04-03");
        assertThat(run().counts().unchanged()).isEqualTo(2);
    }

    @Test
    void unchanged_files_are_read_again_where_the_majority_has_become_another_one() throws IOException {
        write("a.md", "03/04/2025");
        write("z.md", "2025-10-17");
        run();
        assertThat(report("a").date()).isEqualTo("2025-03-04");
        assertThat(codes("a")).contains("date-ambiguous");
        write("b.md", "17/10/2025");

        ImportRun next = run();

        assertThat(report("a").date()).isEqualTo("2025-04-03");
        assertThat(house.get(ImportRuns.class).files(FileQuery.all(next.id()), 0, 100))
                .extracting(ImportedFile::path, ImportedFile::difference)
                .containsExactlyInAnyOrder(
                        tuple("a.md", Difference.CHANGED),
                        tuple("b.md", Difference.NEW),
                        tuple("z.md", Difference.UNCHANGED));
        assertThat(run().counts().unchanged()).isEqualTo(3);
        Files.delete(source.resolve("b.md"));
        run();
        assertThat(report("a").date()).as("no date is left that tells").isEqualTo("2025-03-04");
    }

    @Test
    void what_is_inspected_counts_the_dates_of_all_paths_first() throws Exception {
        write("a.md", "03/04/2025");
        write("b.md", "17/10/2025");
        List<Report> reports = new ArrayList<>();
        Inspector inspector = new Inspector();
        for (String name : List.of("a.md", "b.md")) {
            inspector.survey(source.resolve(name));
        }
        inspector.inspect(source.resolve("a.md"), reports::add);
        assertThat(reports).singleElement().extracting(Report::date).hasToString("2025-04-03");
    }

    private void write(String name, String date) throws IOException {
        Files.writeString(source.resolve(name), """
                # Label printer outage

                Date: DATE

                ## Impact

                No parcel could be labeled for an hour.

                ## Root cause

                The spooler's disk was full.
                """.replace("DATE", date));
    }

    private ImportRun run() {
        ImportRun run = house.get(Importer.class).run(ImportRequest.of(source.toString()), progress -> {});
        assertThat(run.state()).isEqualTo(ImportRun.State.COMPLETED);
        return run;
    }

    private Report report(String key) {
        return house.get(ReportStore.class)
                .find(new ReportKey(key))
                .orElseThrow()
                .report();
    }

    private List<String> codes(String key) {
        return report(key).diagnostics().stream().map(Diagnostic::code).toList();
    }
}
