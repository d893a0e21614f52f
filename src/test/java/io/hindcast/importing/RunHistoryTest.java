package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;

class RunHistoryTest extends DirectoryImport {
    @BeforeEach
    void keepOneReport() throws IOException {
        write("one.md", ImporterTest.report("One"));
    }

    @Test
    void a_run_of_another_process_that_lives_is_left_alone_and_one_that_is_gone_is_closed() throws Exception {
        long run = run().id();
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            RunOwner here = RunOwner.here();
            String living = new RunOwner(
                            here.host(),
                            other.pid(),
                            other.info().startInstant().orElseThrow().toEpochMilli(),
                            "another")
                    .name();
            house.get(JdbcOperations.class)
                    .update(
                            "update import_run set state = 'running', lock_name = archive, process = ? where id = ?",
                            living,
                            run);

            assertThat(run().problem()).isEqualTo("Another import of reports is running.");
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(run().isComplete()).isTrue();
        assertThat(runs().find(run).orElseThrow().state()).isEqualTo(ImportRun.State.INTERRUPTED);
    }

    @Test
    void old_runs_keep_their_figures_and_what_later_ones_need_of_their_files() throws Exception {
        Files.writeString(source.resolve("README.md"), "# Reports\n\nOur post-mortems.\n");
        long first = run().id();
        Files.writeString(source.resolve("one.md"), ImporterTest.report("One, told again"));
        for (int i = 0; i < OldRuns.KEPT; i++) {
            run();
        }

        ImportRun last = run();

        ImportRun old = runs().find(first).orElseThrow();
        assertThat(old.forgotten()).isTrue();
        assertThat(old.counts().seen()).isEqualTo(2);
        assertThat(files(first)).extracting(ImportedFile::path).containsExactly("README.md");
        assertThat(runs().find(last.id() - OldRuns.KEPT + 1).orElseThrow().forgotten())
                .isFalse();
        assertThat(last.counts().unchanged()).isEqualTo(2);
        assertThat(runs().remarks(files(last.id()).getFirst().id())).isNotEmpty();
    }
}
