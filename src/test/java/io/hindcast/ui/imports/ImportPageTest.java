package io.hindcast.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.importing.ImportQueue;
import io.hindcast.importing.ImportRuns;
import io.hindcast.ui.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportPageTest extends PageTest {
    private static final String REPORT = """
            # Mailings stop after a certificate expired

            - **Date**: 2026-03-04
            - **Severity**: SEV-2
            - **Services Impacted**: mail-relay

            ## Timeline (UTC)

            - 06:00 The certificate expires, every mailing fails
            - 06:20 Alert triggered
            - 06:40 New certificate loaded, service restored

            ## Root cause

            Nobody renewed the certificate of the relay.
            """;

    @TempDir
    Path reports;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private ImportRuns runs;

    @BeforeEach
    void writeAReportAndAnEmptyFile() throws IOException {
        Files.writeString(reports.resolve("mail-relay.md"), REPORT);
        Files.writeString(reports.resolve("empty.md"), "");
    }

    @Test
    void a_directory_on_the_server_comes_in_and_every_file_is_accounted_for() {
        importFrom(reports.toString(), "post-mortems");

        assertThat(find(RunAccount.class).single().getElement().getTextRecursively())
                .contains("What became of the files of post-mortems?", "2files seen", "1rejected", "mail-relay.md");
        assertThat(find(Anchor.class).withText("mail-relay.md").single().getHref())
                .isEqualTo("report/mail-relay");
        assertThat(find(FileAccount.class).all()).hasSize(2);
    }

    @Test
    void one_outcome_can_be_looked_at_and_has_its_own_address() {
        importFrom(reports.toString(), "one-outcome");

        test(find(NativeButton.class).withClassName("import-count").all().stream()
                        .filter(count -> count.getElement().getTextRecursively().contains("rejected"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(find(FileAccount.class).all())
                .singleElement()
                .satisfies(file ->
                        assertThat(file.getElement().getTextRecursively()).contains("empty.md", "The file is empty"));
        long run = runs.latest(1).getFirst().id();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("import?")
                .contains("run=" + run, "show=rejected");
    }

    @Test
    void a_second_import_of_the_same_directory_changes_nothing() {
        importFrom(reports.toString(), "twice");
        importFrom(reports.toString(), "twice");

        assertThat(find(RunAccount.class).single().getElement().getTextRecursively())
                .contains("2unchanged");
        assertThat(find(RunHistory.class).exists()).isTrue();
    }

    @Test
    void an_outcome_that_no_file_had_says_so_and_leads_back_to_all() {
        importFrom(reports.toString(), "nothing-removed");
        long run = runs.latest(1).getFirst().id();

        UI.getCurrent()
                .navigate(
                        "import", QueryParameters.of("run", Long.toString(run)).merging("show", "removed"));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No file of this run: removed");
        assertThat(find(Anchor.class).withText("Show all files").single().getHref())
                .isEqualTo("import?run=" + run);
    }

    @Test
    void a_git_repository_comes_in_by_its_url_and_its_report_names_the_commit() throws Exception {
        Files.move(reports.resolve("mail-relay.md"), reports.resolve("relay-from-git.md"));
        String commit;
        try (Git git = Git.init().setDirectory(reports.toFile()).call()) {
            git.add().addFilepattern(".").call();
            commit = git.commit()
                    .setMessage("Reports")
                    .setAuthor("Keeper", "keeper@example.org")
                    .setSign(false)
                    .call()
                    .getName();
        }

        importFrom(reports.toUri().toString(), "from-git");

        assertThat(find(RunAccount.class).single().getElement().getTextRecursively())
                .contains("What became of the files of from-git?", "2files seen", "Import again");
        UI.getCurrent().navigate("report/relay-from-git");
        assertThat(text()).contains("commit " + commit.substring(0, 12));
    }

    @Test
    void a_path_that_is_not_there_is_refused_in_words() {
        navigate("import", ImportView.class);
        TextField path = find(TextField.class)
                .withLabel("Path on the server, or Git URL")
                .single();
        path.setValue(reports.resolve("nowhere").toString());

        test(find(Button.class).withText("Import").single()).click();

        assertThat(path.isInvalid()).isTrue();
        assertThat(path.getErrorMessage()).isEqualTo("There is no such file or directory on the server.");
        assertThat(queue.live()).isEmpty();
    }

    private void importFrom(String path, String archive) {
        navigate("import", ImportView.class);
        find(TextField.class)
                .withLabel("Path on the server, or Git URL")
                .single()
                .setValue(path);
        List<TextField> archives = find(TextField.class).withLabel("Archive").all();
        archives.getLast().setValue(archive);
        test(find(Button.class).withText("Import").single()).click();
        await().atMost(Duration.ofMinutes(1)).until(() -> queue.live().isEmpty());
        navigate("import", ImportView.class);
    }
}
