package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.StoredReport;
import io.hindcast.report.Outcome;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that holds several incidents is one file in the account and several reports in the archive. */
class LogImportTest extends DirectoryImport {
    private static final String FIRST = """
            ## 2025-03-04: Checkout down

            ### Impact

            Nobody could pay for 40 minutes.

            ### Root cause

            The new pool was too small for the load of the morning.

            """;
    private static final String SECOND = """
            ## 2025-02-11: Search slow

            - **Impact:** Searches took 20 s for an hour.
            - **Cause:** The index was rebuilt in the middle of the day.

            """;
    private static final String THIRD = SECOND.replace("2025-02-11: Search", "2025-01-09: Login");

    @Test
    void one_file_gives_a_report_for_each_incident_and_a_second_import_changes_nothing() throws Exception {
        write(FIRST + SECOND);
        ImportRun first = run();
        String stamp = store().stamp();
        ImportRun second = run();

        assertThat(first.counts().seen()).isEqualTo(1);
        assertThat(first.counts().read()).isEqualTo(1);
        assertThat(second.counts().unchanged()).isEqualTo(1);
        assertThat(keys()).containsExactly("log#2025-02-11-search-slow", "log#2025-03-04-checkout-down");
        assertThat(store().stamp()).isEqualTo(stamp);
        ImportedFile file = file(first);
        assertThat(file.reports()).isEqualTo(2);
    }

    @Test
    void only_the_incident_whose_text_changed_gets_a_revision_and_one_that_leaves_the_file_is_removed()
            throws Exception {
        write(FIRST + SECOND);
        run();
        write(THIRD + FIRST.replace("40 minutes", "45 minutes") + SECOND);
        run();
        assertThat(stored("log#2025-03-04-checkout-down").revisions()).hasSize(2);
        assertThat(stored("log#2025-02-11-search-slow").revisions()).hasSize(1);
        assertThat(stored("log#2025-02-11-search-slow").report().source().line())
                .isEqualTo(16);

        write(FIRST + THIRD);
        run();
        assertThat(stored("log#2025-02-11-search-slow").removed()).isTrue();
        assertThat(keys()).containsExactly("log#2025-01-09-login-slow", "log#2025-03-04-checkout-down");

        Files.delete(source.resolve("log.md"));
        assertThat(run().counts().removed()).isEqualTo(1);
        assertThat(keys()).isEmpty();
    }

    @Test
    void a_file_is_read_in_part_where_one_of_its_incidents_is() throws Exception {
        write(FIRST + SECOND + "## 2024-12-01: [Incident title]\n\n**Severity:** (SEV-0 / SEV-1)\n");
        ImportRun run = run();
        assertThat(run.counts().partial()).isEqualTo(1);
        ImportedFile file = file(run);
        assertThat(file.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(keys()).hasSize(2);
    }

    @Test
    void a_report_that_becomes_a_log_gives_way_to_its_incidents() throws Exception {
        write(FIRST.replace("## 2", "# 2").replace("###", "##"));
        run();
        assertThat(keys()).containsExactly("log");
        write(FIRST + SECOND);
        run();
        assertThat(keys()).containsExactly("log#2025-02-11-search-slow", "log#2025-03-04-checkout-down");
    }

    private void write(String text) throws IOException {
        write("log.md", text);
    }

    private ImportedFile file(ImportRun run) {
        return files(run.id()).getFirst();
    }

    private StoredReport stored(String key) {
        return store().find(new ReportKey(key)).orElseThrow();
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        store().forEach(stored -> keys.add(stored.report().key().value()));
        return keys;
    }
}
