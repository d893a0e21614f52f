package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.LabelStore;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.classifying.Catalogue;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.ImportRuns;
import io.hindcast.importing.Importer;
import io.hindcast.importing.Inspector;
import io.hindcast.report.Report;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two processes, or one that is killed, do to a store. */
class ProcessesTest {
    private static final int REPORTS = 500;

    @TempDir
    Path directory;

    @Test
    void a_store_in_use_by_another_process_is_said_so_with_status_2() throws Exception {
        Path data = directory.resolve("store");
        try (OpenHouse house = OpenHouse.in(data)) {
            assertThat(house.get(ReportStore.class).count()).isZero();

            try (AnotherProcess second = new AnotherProcess("gaps", "--data", data.toString())) {
                assertThat(second.complaints())
                        .contains("The store in " + data + " is in use by another Hindcast process.");
                assertThat(second.status()).isEqualTo(2);
            }
        }
    }

    @Test
    void a_killed_import_leaves_whole_reports_and_the_next_one_completes_it() throws Exception {
        Path reports = writeReports();
        Path data = directory.resolve("store");
        try (AnotherProcess first = new AnotherProcess("import", reports.toString(), "--data", data.toString())) {
            assertThat(first.killAt(line -> line.matches("reports: 4\\d\\d of 500 files")))
                    .isTrue();
        }

        try (OpenHouse house = OpenHouse.in(data)) {
            List<Report> all = new ArrayList<>();
            new Inspector().inspect(reports, all::add);
            List<Report> kept = stored(house);
            assertThat(kept).hasSizeBetween(1, REPORTS - 1).isSubsetOf(all);
            assertThat(found(house)).as("the index is caught up with the store").isEqualTo(kept.size());

            ImportRun next = house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);

            assertThat(next.isComplete()).isTrue();
            assertThat(next.counts().unchanged()).isEqualTo(kept.size());
            assertThat(stored(house)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(found(house)).isEqualTo(REPORTS);
            assertThat(house.get(ImportRuns.class).latest(2))
                    .extracting(ImportRun::state)
                    .containsExactly(ImportRun.State.COMPLETED, ImportRun.State.INTERRUPTED);
        }
    }

    @Test
    void killed_labeling_leaves_each_report_by_one_catalogue_or_the_other_and_the_next_start_goes_on()
            throws Exception {
        Path data = directory.resolve("store");
        Path reports = writeReports();
        Path renamed = directory.resolve("renamed.yaml");
        Files.writeString(renamed, Catalogue.bundledText().replaceAll("(id|factor): capacity\n", "$1: crowding\n"));
        try (OpenHouse house = OpenHouse.in(data)) {
            house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
            assertThat(found(house, "category:capacity")).isEqualTo(REPORTS);
        }
        try (AnotherProcess first =
                new AnotherProcess("catalogue", "import", renamed.toString(), "--data", data.toString())) {
            assertThat(first.killAt(line -> line.matches("\\d+ of 500 reports, .*")))
                    .isTrue();
        }

        try (OpenHouse house = OpenHouse.in(data)) {
            assertThat(house.get(CatalogueVersions.class).holding().number()).isEqualTo(2);
            LabelStore.Count left = house.get(Relabeling.class).count();
            assertThat(left.labeled() + left.waiting()).isEqualTo(REPORTS);
            assertThat(found(house, "category:capacity"))
                    .as("the index says what the store says")
                    .isEqualTo(left.waiting());

            house.get(Relabeling.class).run(() -> false, progress -> {});

            assertThat(house.get(Relabeling.class).count().labeled()).isEqualTo(REPORTS);
            assertThat(found(house, "category:capacity")).isZero();
            assertThat(found(house, "category:crowding")).isEqualTo(REPORTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into catalogue_version", "from report_gap g", "from report_labeling l join"})
    void a_killed_change_of_the_catalogue_leaves_the_old_one_or_the_new_one_and_the_next_start_labels_all_by_it(
            String statement) throws Exception {
        Path data = directory.resolve("store");
        Path reports = writeReports();
        String renamed = Catalogue.bundledText().replaceAll("(id|factor): capacity\n", "$1: crowding\n");
        Path file = Files.writeString(directory.resolve("renamed.yaml"), renamed);
        try (OpenHouse house = OpenHouse.in(data)) {
            house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
            assertThat(house.get(CatalogueVersions.class).holding().number()).isEqualTo(1);
            assertThat(found(house)).isEqualTo(REPORTS);
        }
        try (AnotherProcess first =
                AnotherProcess.tellingStatements("catalogue", "import", file.toString(), "--data", data.toString())) {
            assertThat(first.killAt(line -> line.contains(statement))).isTrue();
        }

        try (OpenHouse house = OpenHouse.in(data)) {
            String holding = house.get(CatalogueVersions.class).holding().text();
            assertThat(holding).isIn(Catalogue.bundledText(), renamed);

            house.get(Relabeling.class).run(() -> false, progress -> {});

            assertThat(house.get(Relabeling.class).count()).isEqualTo(new LabelStore.Count(REPORTS, 0, 0));
            assertThat(found(house, holding.equals(renamed) ? "category:crowding" : "category:capacity"))
                    .isEqualTo(REPORTS);
            assertThat(found(house, holding.equals(renamed) ? "category:capacity" : "category:crowding"))
                    .isZero();
        }
    }

    private static long found(OpenHouse house, String query) {
        return ((SearchResult) house.get(Search.class).find(SearchRequest.of(query))).total();
    }

    private static List<Report> stored(OpenHouse house) {
        List<Report> reports = new ArrayList<>();
        house.get(ReportStore.class).forEach(stored -> reports.add(stored.report()));
        return reports;
    }

    private static long found(OpenHouse house) {
        return found(house, "");
    }

    private Path writeReports() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        for (int i = 0; i < REPORTS; i++) {
            Files.writeString(reports.resolve("r%03d.md".formatted(i)), """
                    # Payments fail for the %dth time

                    - **Date**: 2025-03-14
                    - **Severity**: SEV-1

                    ## Timeline (UTC)

                    - 14:05 First errors
                    - 14:10 Alert triggered
                    - 14:30 Rolled back, service restored

                    ## Root cause

                    The connection pool was exhausted.
                    """.formatted(i));
        }
        return reports;
    }
}
