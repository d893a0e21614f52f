package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.searching.Facet;
import io.hindcast.searching.FacetCount;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Wordings of one undecided candidate that differ in endings alone, where ledger, search, reports and export show them. */
class OneSpellingTest {
    private static final String PLURAL = "image workers template";
    private static final String SINGULAR = "image worker template";

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private OpenHouse house;

    @BeforeEach
    void importPlural() throws IOException {
        house = OpenHouse.in(directory.resolve("data"));
        keep("albums", "The image workers template has no retry limits, so the queue filled.");
        assertThat(inSearch()).containsExactly(new FacetCount(PLURAL, 1));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void two_endings_are_one_gap_in_search_reports_and_the_ledger() throws IOException {
        keep("prints", "The image worker template has no retry limit, so the queue filled again.");

        assertThat(inSearch()).containsExactly(new FacetCount(SINGULAR, 2));
        assertThat(inReports()).containsExactly(new GapId(SINGULAR, "retry limit"), new GapId(SINGULAR, "retry limit"));
        assertThat(house.get(Ledger.class).gaps(ReportFilter.ALL))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.id()).isEqualTo(new GapId(SINGULAR, "retry limit"));
                    assertThat(gap.incidents()).hasSize(2);
                });
    }

    @Test
    void the_order_in_which_reports_come_and_a_restart_make_no_difference() throws IOException {
        keep("prints", "The image worker template has no retry limit, so the queue filled again.");
        keep("scans", "The image workers template has no retry limits, so the queue filled a third time.");
        house.close();
        house = OpenHouse.in(directory.resolve("data"));

        assertThat(inSearch()).containsExactly(new FacetCount(SINGULAR, 3));
        assertThat(inReports()).containsOnly(new GapId(SINGULAR, "retry limit"));
    }

    @Test
    void search_knows_after_a_kill_that_a_newer_catalogue_means_another_gap() {
        CatalogueVersions versions = house.get(CatalogueVersions.class);
        String known = versions.holding().text().replace("components:\n", """
                        components:
                          - id: image-workers
                            name: Image workers
                            owner: Media
                            aliases: [worker template of images]
                            capabilities:
                              - name: retry limit
                                factor: software

                        """);
        Path data = directory.resolve("data");
        Path killed = directory.resolve("killed");
        copy(data.resolve("index"), killed);
        versions.change(known, versions.holding().number(), "Ada", null);
        house.close();
        copy(killed, data.resolve("index"));

        house = OpenHouse.in(data);

        assertThat(house.get(Relabeling.class).count().waiting()).isEqualTo(1);
        assertThat(inSearch()).containsExactly(new FacetCount("Image workers", 1));
    }

    private void keep(String service, String cause) throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        Files.writeString(reports.resolve(service + ".md"), """
                # Thumbnails stay away for %1$s
                - Date: 2025-03-06
                - Affected services: %1$s

                ## Root Cause

                %2$s
                """.formatted(service, cause));
        house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
    }

    private List<FacetCount> inSearch() {
        SearchResult found = (SearchResult) house.get(Search.class).find(SearchRequest.of(""));
        return found.facet(Facet.COMPONENT);
    }

    private List<GapId> inReports() {
        List<GapId> gaps = new ArrayList<>();
        house.get(ReportStore.class).forEach(stored -> stored.report().gaps().forEach(gap -> gaps.add(GapId.of(gap))));
        return gaps;
    }

    private static void copy(Path from, Path to) {
        FileSystemUtils.deleteRecursively(to.toFile());
        try {
            FileSystemUtils.copyRecursively(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
