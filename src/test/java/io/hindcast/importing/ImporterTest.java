package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hindcast.OpenHouse;
import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.StoredReport;
import io.hindcast.importing.ImportRuns.FileQuery;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;

class ImporterTest extends DirectoryImport {
    @Test
    void a_second_import_finds_everything_unchanged_and_still_adds_up() throws Exception {
        write("2025/one.md", report("One"));
        write("2025/two.md", report("Two"));
        write("README.md", "# Reports\n\nOur post-mortems.\n");

        ImportRun first = run();
        ImportRun second = run();

        assertThat(first.counts().seen()).isEqualTo(3);
        assertThat(first.counts().unchanged()).isZero();
        assertThat(second.counts().unchanged()).isEqualTo(3);
        for (ImportRun run : List.of(first, second)) {
            ImportCounts counts = run.counts();
            assertThat(counts.read() + counts.partial() + counts.rejected()).isEqualTo(counts.seen());
            assertThat(counts.rejected()).isEqualTo(1);
            assertThat(run.state()).isEqualTo(ImportRun.State.COMPLETED);
        }
        assertThat(house.news()).as("told once, by the first import").hasSize(1);
    }

    @Test
    void an_unchanged_file_keeps_the_remarks_of_the_run_that_read_it() throws Exception {
        write("README.md", "# Reports\n\nOur post-mortems.\n");
        long first = run().id();
        long second = run().id();

        assertThat(remarks(second)).isNotEmpty().isEqualTo(remarks(first));
    }

    @Test
    void what_other_rules_read_is_read_again_without_a_new_revision() throws Exception {
        write("one.md", report("One"));
        write("two.md", report("Two"));
        run();
        house.get(JdbcOperations.class).update("update source_file set rules = 'older' where path = 'one.md'");

        ImportRun next = run();

        assertThat(next.counts().unchanged()).isEqualTo(1);
        assertThat(files(next.id()))
                .extracting(ImportedFile::path, ImportedFile::difference)
                .containsExactly(tuple("one.md", Difference.CHANGED), tuple("two.md", Difference.UNCHANGED));
        assertThat(store().find(new ReportKey("one")).orElseThrow().revisions()).hasSize(1);
        assertThat(run().counts().unchanged()).isEqualTo(2);
    }

    @Test
    void a_changed_file_becomes_a_new_revision() throws Exception {
        write("one.md", report("One"));
        run();
        write("one.md", report("One, told again"));

        long run = run().id();

        StoredReport stored = store().find(new ReportKey("one")).orElseThrow();
        assertThat(stored.report().title()).isEqualTo("One, told again");
        assertThat(stored.revisions()).hasSize(2);
        assertThat(files(run)).extracting(ImportedFile::difference).containsExactly(Difference.CHANGED);
    }

    @Test
    void a_file_that_is_gone_is_marked_removed_and_comes_back_with_its_file() throws Exception {
        write("one.md", report("One"));
        write("two.md", report("Two"));
        run();
        Files.delete(source.resolve("two.md"));

        ImportRun without = run();

        assertThat(without.counts().removed()).isEqualTo(1);
        assertThat(store().count()).isEqualTo(1);
        assertThat(store().find(new ReportKey("two")).orElseThrow().removed()).isTrue();
        write("two.md", report("Two"));
        assertThat(run().counts().removed()).isZero();
        assertThat(store().find(new ReportKey("two")).orElseThrow().removed()).isFalse();
    }

    @Test
    void removal_is_judged_by_the_same_origin_only() throws Exception {
        write("one.md", report("One"));
        Path other = Files.createDirectories(directory.resolve("other"));
        Files.writeString(other.resolve("two.md"), report("Two"));

        importer().run(ImportRequest.of(source, "both"), ImportListener.NONE);
        ImportRun second = importer().run(ImportRequest.of(other, "both"), ImportListener.NONE);

        assertThat(second.counts().removed()).isZero();
        assertThat(store().count()).isEqualTo(2);
    }

    @Test
    void two_files_of_one_name_never_overwrite_each_other() throws Exception {
        write("one.md", report("One"));
        write("one.txt", report("Another one"));

        ImportRun run = run();

        assertThat(run.counts().seen()).isEqualTo(2);
        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(store().find(new ReportKey("one")).orElseThrow().report().title())
                .isEqualTo("One");
        assertThat(run().counts().unchanged()).isEqualTo(2);
    }

    @Test
    void a_killed_run_is_marked_interrupted_and_the_next_one_completes_it() throws Exception {
        for (int i = 0; i < 250; i++) {
            write("r%03d.md".formatted(i), report("Incident " + i));
        }
        assertThatThrownBy(() -> importer().run(ImportRequest.of(source), progress -> {
                    if (progress.counts().seen() == 220) {
                        throw new Killed();
                    }
                }))
                .isInstanceOf(Killed.class);
        assertThat(store().count()).as("whole batches only").isEqualTo(200);
        house.close();
        house = OpenHouse.in(directory.resolve("data"));

        ImportRun next = run();

        assertThat(next.state()).isEqualTo(ImportRun.State.COMPLETED);
        assertThat(next.counts().seen()).isEqualTo(250);
        assertThat(next.counts().unchanged()).isEqualTo(200);
        assertThat(store().count()).isEqualTo(250);
        assertThat(runs().latest(2))
                .extracting(ImportRun::state)
                .containsExactly(ImportRun.State.COMPLETED, ImportRun.State.INTERRUPTED);
    }

    @Test
    void one_archive_is_imported_once_at_a_time() throws Exception {
        write("one.md", report("One"));
        List<ImportRun> refused = new ArrayList<>();

        importer().run(ImportRequest.of(source), progress -> {
            if (progress.counts().seen() == 0) {
                refused.add(importer().run(ImportRequest.of(source), ImportListener.NONE));
            }
        });

        assertThat(refused.getFirst().isComplete()).isFalse();
        assertThat(refused.getFirst().problem()).isEqualTo("Another import of reports is running.");
        assertThat(run().isComplete()).isTrue();
    }

    @Test
    void a_path_that_is_not_there_is_said_so() {
        ImportRun run = importer().run(ImportRequest.of(directory.resolve("none")), ImportListener.NONE);

        assertThat(run.isComplete()).isFalse();
        assertThat(run.problem()).contains("none").contains("no such file or directory");
    }

    @Test
    void what_is_exported_is_what_inspect_says_with_one_spelling_for_each_candidate() throws Exception {
        Path sample = Path.of("data/reports");
        List<Report> inspected = new ArrayList<>();
        new Inspector().inspect(sample, report -> {
            if (report.outcome() != Outcome.REJECTED) {
                inspected.add(report);
            }
        });

        importer().run(ImportRequest.of(sample), ImportListener.NONE);

        List<Report> exported = new ArrayList<>();
        store().forEach(stored -> exported.add(stored.report()));
        GapMeanings meanings = house.get(GapMeanings.class);
        inspected.replaceAll(
                report -> report.toBuilder().gaps(meanings.over(report.gaps())).build());
        assertThat(exported).hasSizeGreaterThan(80).containsExactlyInAnyOrderElementsOf(inspected);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private Importer importer() {
        return house.get(Importer.class);
    }

    private List<FileRemark> remarks(long run) {
        return runs().remarks(files(run).getFirst().id());
    }

    static String report(String title) {
        return """
                # %s

                - **Date**: 2025-03-14
                - **Severity**: SEV-1
                - **Services Impacted**: payment-v2

                ## Summary

                Payments failed for a while.

                ## Timeline (UTC)

                - 14:00 Deployment of payment-v2
                - 14:05 First errors
                - 14:10 Alert triggered
                - 14:30 Rolled back, service restored

                ## Root cause

                The connection pool was exhausted.
                """.formatted(title);
    }

    @Test
    void what_may_well_stand_beside_reports_needs_no_look() throws IOException {
        write("README.md", "# Reports\n\nThis folder holds our reports.\n");
        write("logo.png", "picture");
        write("template.md", "# [Title]\n\n**Date:** [YYYY-MM-DD]\n\n## Root cause\n");
        write("2025-03-12-draft.md", "# [Title]\n\n**Date:** [YYYY-MM-DD]\n\n## Root cause\n");

        long run = run().id();

        assertThat(runs().files(new FileQuery(run, null, null, true), 0, 10))
                .extracting(ImportedFile::path)
                .containsExactly("2025-03-12-draft.md");
        assertThat(files(run))
                .extracting(ImportedFile::path)
                .containsExactly("2025-03-12-draft.md", "README.md", "logo.png", "template.md");
    }
}
