package io.hindcast.searching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    Path directory;

    @Test
    void the_index_follows_the_archive() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout(), Shelf.certificate())) {
            shelf.reports.remove(new ReportKey("2024/certificate"));
            shelf.index.follow(new ArchiveChanged("tests", List.of(), List.of(new ReportKey("2024/certificate"))));
            shelf.with(Shelf.reading(
                    "2025/checkout", Shelf.builder("2025/checkout").title("Told anew"), "Nothing of the old.\n"));

            assertThat(shelf.keys("")).containsExactly("2025/checkout");
            assertThat(shelf.keys("pgbouncer")).isEmpty();
            assertThat(shelf.keys("anew")).containsExactly("2025/checkout");
        }
    }

    @Test
    void a_report_is_called_something_else_without_its_words_being_indexed_again() {
        Reading renamed = Shelf.reading(
                "2025/checkout",
                Shelf.builder("2025/checkout")
                        .categories(List.of(new Label(Axis.FACTOR, "storage", true, Basis.DERIVED, null, null)))
                        .gaps(List.of(new GapMention("Disk chart", "growth", false, "lacks", 3))),
                "Other words.\n");
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout(), Shelf.certificate())) {
            assertThat(shelf.keys("category:capacity component:postgres")).containsExactly("2025/checkout");
            shelf.reports.put(renamed);

            shelf.index.rename("tests", List.of(renamed.report().key(), new ReportKey("never/stored")));

            assertThat(shelf.keys("category:capacity OR component:postgres")).isEmpty();
            assertThat(shelf.keys("category:stor* component:\"disk chart\" pgbouncer"))
                    .containsExactly("2025/checkout");
            assertThat(shelf.find("").facet(Facet.CATEGORY))
                    .containsExactly(new FacetCount("security", 1), new FacetCount("storage", 1));
        }
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(renamed);
            shelf.reports.put(Shelf.certificate());
            SearchResult found = shelf.find("pgbouncer");
            assertThat(found.facet(Facet.COMPONENT)).containsExactly(new FacetCount("Disk chart", 1));
            assertThat(found.hits().getFirst().incident().factors()).containsExactly("storage");
        }
    }

    @Test
    void many_reports_that_change_at_once_are_all_taken_over() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.keys("")).hasSize(1);
            shelf.with(IntStream.range(0, 90)
                    .mapToObj(i -> Shelf.reading("many/" + i, Shelf.builder("many/" + i), "Number" + i + "\n"))
                    .toArray(Reading[]::new));

            assertThat(shelf.keys("number0")).containsExactly("many/0");
            assertThat(shelf.keys("number89")).containsExactly("many/89");
        }
    }

    @Test
    void an_index_that_was_closed_is_found_as_it_was() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.keys("pgbouncer")).hasSize(1);
        }
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(Shelf.sketch());

            assertThat(shelf.keys("pgbouncer"))
                    .describedAs("not built anew: the store has as many reports as the index")
                    .hasSize(1);
        }
    }

    @Test
    void a_missing_index_is_built_from_the_store() {
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(Shelf.checkout());

            assertThat(shelf.keys("pgbouncer")).hasSize(1);
        }
    }

    @Test
    void an_index_that_missed_a_change_is_built_anew() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.keys("")).hasSize(1);
        }
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(Shelf.checkout());
            shelf.reports.put(Shelf.certificate());

            assertThat(shelf.keys("")).hasSize(2);
        }
    }

    @Test
    void a_change_that_moves_nothing_in_the_index_is_not_taken_for_a_missed_one() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.keys("")).hasSize(1);
            shelf.reports.put(Shelf.certificate()); // of which the index is not told: found only if it is built anew
            shelf.index.follow(new ArchiveChanged("tests", List.of(), List.of()));
        }
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(Shelf.checkout());
            shelf.reports.put(Shelf.certificate());

            assertThat(shelf.keys("")).containsExactly("2025/checkout");
        }
    }

    @Test
    void a_damaged_index_is_built_anew() throws IOException {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            assertThat(shelf.keys("")).hasSize(1);
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "not an index");
            }
        }
        try (Shelf shelf = new Shelf(directory)) {
            shelf.reports.put(Shelf.certificate());

            assertThat(shelf.keys("")).containsExactly("2024/certificate");
        }
    }

    @Test
    void a_second_process_reads_what_the_first_has_committed_and_changes_nothing() {
        try (Shelf serving = new Shelf(directory).with(Shelf.checkout())) {
            serving.index.rebuild();
            try (Shelf reading = new Shelf(directory)) {
                assertThat(reading.keys("pgbouncer")).hasSize(1);
                assertThatThrownBy(reading.index::rebuild)
                        .isInstanceOf(IndexInUse.class)
                        .hasMessageContaining("in use by another process");
            }
        }
    }

    @Test
    void a_rebuild_counts_the_reports_of_the_store() {
        try (Shelf shelf = new Shelf(directory).with(Shelf.checkout())) {
            shelf.reports.put(Shelf.certificate());

            assertThat(shelf.index.rebuild()).isEqualTo(2);
            assertThat(shelf.keys("")).hasSize(2);
        }
    }
}
