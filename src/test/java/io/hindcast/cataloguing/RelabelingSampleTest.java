package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.classifying.Catalogue;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.report.Action;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Labeling;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Incident;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample archive after each kind of change of the catalogue, beside the same archive read anew. */
class RelabelingSampleTest {
    private static final Path SAMPLE = Path.of("data/reports");

    @TempDir
    static Path directory;

    private static OpenHouse labeled;
    private static OpenHouse imported;

    @BeforeAll
    static void importTheSample() {
        labeled = OpenHouse.in(directory.resolve("labeled"));
        imported = OpenHouse.in(directory.resolve("imported"));
        read(labeled);
        listed(labeled);
    }

    @AfterAll
    static void close() {
        labeled.close();
        imported.close();
    }

    @ParameterizedTest
    @EnumSource
    void after_a_change_labels_and_lists_are_those_of_a_fresh_import(CatalogueEdit edit) throws Exception {
        String before = labeled.get(CatalogueVersions.class).holding().text();

        becomeAsImported(edit.in(before));

        change(labeled, before + "\n# back from: " + edit.words() + "\n");
        labeled.get(Relabeling.class).run(() -> false, progress -> {});
    }

    private static void becomeAsImported(String catalogue) throws Exception {
        Map<ReportKey, Labeling> before = stored(labeled);
        change(labeled, catalogue);
        change(imported, catalogue);

        Moves moves = labeled.get(Preview.class).of(Catalogue.of(catalogue), () -> false, progress -> {});
        Progress done = labeled.get(Relabeling.class).run(() -> false, progress -> {});
        read(imported);

        Map<ReportKey, Labeling> after = stored(imported);
        assertThat(after).hasSizeGreaterThan(50);
        assertThat(stored(labeled)).isEqualTo(after);
        assertThat(listed(labeled)).isEqualTo(listed(imported));
        assertThat(counted(labeled)).isEqualTo(counted(imported));
        assertThat(done.different()).isEqualTo(count(before, after, labels -> labels));
        assertThat(moves.moving()).isEqualTo(count(before, after, RelabelingSampleTest::names));
    }

    private static void read(OpenHouse house) {
        house.get(Importer.class).run(ImportRequest.of(SAMPLE).readingAgain(), ImportListener.NONE);
    }

    private static void change(OpenHouse house, String catalogue) {
        CatalogueVersions versions = house.get(CatalogueVersions.class);
        versions.change(catalogue, versions.holding().number(), "Ada", null);
    }

    private static Map<ReportKey, Labeling> stored(OpenHouse house) {
        Map<ReportKey, Labeling> labels = new HashMap<>();
        house.get(ReportStore.class).forEach(stored -> {
            Report report = stored.report();
            labels.put(
                    report.key(),
                    new Labeling(
                            report.categories(),
                            report.gaps(),
                            report.actions().stream().map(Action::goldenPath).toList()));
        });
        return labels;
    }

    /** What lists show of each report. */
    private static Set<Incident> listed(OpenHouse house) {
        Set<Incident> listed = new HashSet<>();
        found(house).hits().forEach(hit -> listed.add(hit.incident()));
        return listed;
    }

    private static Map<?, ?> counted(OpenHouse house) {
        return found(house).facets();
    }

    private static SearchResult found(OpenHouse house) {
        return (SearchResult) house.get(Search.class).find(SearchRequest.of("").page(0, 1_000));
    }

    private interface View {
        Object of(Labeling labels);
    }

    private static long count(Map<ReportKey, Labeling> before, Map<ReportKey, Labeling> after, View view) {
        return before.entrySet().stream()
                .filter(entry ->
                        !view.of(entry.getValue()).equals(view.of(Objects.requireNonNull(after.get(entry.getKey())))))
                .count();
    }

    /** The names of categories and gaps, as a preview counts them. */
    private static Set<Object> names(Labeling labels) {
        Set<Object> names = new HashSet<>();
        for (Label label : labels.categories()) {
            names.add(List.of(label.axis(), label.id()));
        }
        for (GapMention gap : labels.gaps()) {
            names.add(gap.component() + " | " + gap.capability());
        }
        return names;
    }
}
