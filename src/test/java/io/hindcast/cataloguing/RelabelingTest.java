package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.FactName;
import io.hindcast.archive.LabelsMoved;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.Move.Kind;
import io.hindcast.classifying.Catalogue;
import io.hindcast.correcting.Corrections;
import io.hindcast.deciding.CurrentMeanings;
import io.hindcast.deciding.Meanings;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.Importer;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Remedy;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelabelingTest extends ArchiveToLabel {
    @Test
    void another_catalogue_moves_the_labels_of_what_is_stored_with_line_and_quote() throws Exception {
        assertThat(factors(BARGE)).containsExactly("unknown");
        change(withMoonbarges());
        assertThat(house.get(Relabeling.class).count().waiting()).isEqualTo(2);

        Progress done = relabel();

        assertThat(done).isEqualTo(new Progress(2, 2, 1));
        assertThat(factors(BARGE)).containsExactly("deployment");
        assertThat(stored(BARGE).report().categories().getFirst()).satisfies(label -> {
            assertThat(label.quote()).isEqualTo("The moonbarge of the harbor desk sank.");
            assertThat(label.line()).isEqualTo(7);
        });
        assertThat(house.get(Relabeling.class).count().waiting()).isZero();
    }

    @Test
    void an_archive_labeled_again_is_the_same_as_one_read_again() throws Exception {
        change(withMoonbarges());
        relabel();
        var labeled = stored(BARGE).report();

        ImportRun again = house.get(Importer.class)
                .run(ImportRequest.of(directory.resolve("reports")).readingAgain(), ImportListener.NONE);

        assertThat(again.counts().unchanged()).isZero();
        assertThat(stored(BARGE).report()).isEqualTo(labeled);
    }

    @Test
    void files_need_not_be_read_again_after_a_change_of_the_catalogue() throws Exception {
        change(withMoonbarges());
        relabel();

        ImportRun next =
                house.get(Importer.class).run(ImportRequest.of(directory.resolve("reports")), ImportListener.NONE);

        assertThat(next.counts().unchanged()).isEqualTo(2);
    }

    @Test
    void what_people_corrected_stands_over_the_new_labels() throws Exception {
        house.get(Corrections.class)
                .correct(stored(BARGE), List.of(new NewValue(FactName.of(Axis.FACTOR), "hardware")), "Ada", null);
        change(withMoonbarges());

        Moves moves = house.get(Preview.class).of(Catalogue.of(withMoonbarges()), () -> false, progress -> {});
        relabel();

        assertThat(moves.moving()).isZero();
        assertThat(moves.corrected()).isEqualTo(1);
        assertThat(factors(BARGE)).containsExactly("hardware");
        assertThat(stored(BARGE).readValue(FactName.of(Axis.FACTOR))).isEqualTo("deployment");
    }

    @Test
    void the_index_and_whoever_listens_are_told_at_the_end_of_what_moved() throws Exception {
        Search search = house.get(Search.class);
        search.find(SearchRequest.of(""));
        change(withMoonbarges());

        relabel();

        assertThat(house.moved())
                .containsExactly(new LabelsMoved("reports", List.of(BARGE), List.of(BARGE), List.of(), true));
        assertThat(((SearchResult) search.find(SearchRequest.of("category:deployment"))).total())
                .isEqualTo(1);
    }

    @Test
    void a_rule_that_is_worded_otherwise_renames_no_report_and_the_index_is_left_alone() throws Exception {
        Search search = house.get(Search.class);
        change(withMoonbarges());
        relabel();
        change(versions().holding().text().replace("'moonbarge'", "'\"moonbarge harbor\"~7'"));

        Progress done = relabel();

        assertThat(done.different()).isEqualTo(1);
        assertThat(stored(BARGE).report().categories().getFirst().rule()).contains("~7");
        assertThat(house.moved())
                .last()
                .isEqualTo(new LabelsMoved("reports", List.of(BARGE), List.of(), List.of(), true));
        assertThat(((SearchResult) search.find(SearchRequest.of("category:deployment"))).total())
                .isEqualTo(1);
    }

    @Test
    void what_was_stopped_goes_on_where_it_was_also_after_a_restart() throws Exception {
        change(withMoonbarges());
        house.get(Relabeling.class).run(() -> true, progress -> {});
        assertThat(house.get(Relabeling.class).count().waiting()).isEqualTo(2);
        String stamp = house.get(ReportStore.class).stamp();
        house.close();

        house = open();
        Progress rest = relabel();

        assertThat(rest).isEqualTo(new Progress(2, 2, 1));
        assertThat(factors(BARGE)).containsExactly("deployment");
        assertThat(house.get(ReportStore.class).stamp()).isNotEqualTo(stamp);
    }

    @Test
    void a_preview_counts_what_would_move_and_moves_nothing() throws Exception {
        Moves moves = house.get(Preview.class).of(Catalogue.of(withMoonbarges()), () -> false, progress -> {});

        assertThat(moves.reports()).isEqualTo(2);
        assertThat(moves.moving()).isEqualTo(1);
        assertThat(moves.moves())
                .extracting(Move::kind, Move::label, Move::gained, Move::lost)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.FACTOR, "deployment", 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(Kind.FACTOR, "unknown", 0L, 1L));
        assertThat(moves.moves().getFirst().examples()).singleElement().satisfies(example -> {
            assertThat(example.key()).isEqualTo(BARGE);
            assertThat(example.gains()).isTrue();
            assertThat(example.line()).isEqualTo(7);
        });
        assertThat(factors(BARGE)).containsExactly("unknown");
    }

    @Test
    void a_report_whose_actions_change_the_golden_path_now_lists_another_remedy() throws Exception {
        Path reports = directory.resolve("reports");
        Files.writeString(reports.resolve("pump.md"), """
                # Post-Mortem: Pumps stopped

                - **Date**: 2025-04-04

                ## Root Cause
                A pump stopped.

                ## Corrective Actions
                - [ ] Buy another pump
                - [ ] Add a health check to the moon chart
                """);
        house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
        assertThat(remedies("pump")).containsExactly("Buy another pump");
        change(versions()
                .holding()
                .text()
                .replace("aliases: [Postgres chart, ", "aliases: [moon chart, Postgres chart, "));

        relabel();

        assertThat(house.moved()).last().extracting(LabelsMoved::remarked).isEqualTo(List.of(new ReportKey("pump")));
        assertThat(remedies("pump")).containsExactly("Add a health check to the moon chart");
    }

    private List<String> remedies(String word) {
        SearchResult found = (SearchResult) house.get(Search.class).find(SearchRequest.of(word));
        return found.hits().stream()
                .flatMap(hit -> hit.incident().remedies().stream())
                .map(Remedy::text)
                .toList();
    }

    @Test
    void what_gaps_mean_stays_as_it_is_where_no_name_of_the_catalogue_changes() {
        CurrentMeanings meanings = house.get(CurrentMeanings.class);
        Meanings before = meanings.get();

        change(CatalogueEdit.STRENGTH.in(versions().holding().text()));
        assertThat(meanings.get()).isSameAs(before);

        change(CatalogueEdit.ALIAS.in(versions().holding().text()));
        assertThat(meanings.get()).isNotSameAs(before);
    }
}
