package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitImportTest {
    private static final PersonIdent AUTHOR = new PersonIdent("Keeper", "keeper@example.org");

    @TempDir
    Path directory;

    private Path tree;
    private Git git;
    private OpenHouse house;

    @BeforeEach
    void open() throws Exception {
        tree = directory.resolve("post-mortems");
        git = Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call();
        house = OpenHouse.in(directory.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
        git.close();
    }

    @Test
    void the_next_import_reads_what_changed_only_and_each_revision_knows_its_commit() throws Exception {
        write("2025/one.md", "One");
        write("2025/two.md", "Two");
        String first = commit();
        ImportRun whole = run(url());
        write("2025/one.md", "One, told again");
        Files.delete(tree.resolve("2025/two.md"));
        write("2025/three.md", "Three");
        String second = commit();

        ImportRun next = run(url());

        assertThat(whole.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0));
        assertThat(next.counts().seen()).isEqualTo(2);
        assertThat(next.counts().removed()).isEqualTo(1);
        StoredReport one = stored("2025/one");
        assertThat(one.revisions()).extracting("commit").containsExactly(second, first);
        assertThat(one.report().source().commit()).isEqualTo(second);
        assertThat(stored("2025/two").removed()).isTrue();
        assertThat(stored("2025/two").report().source().commit()).isEqualTo(first);
        assertThat(run(url()).counts().unchanged()).isEqualTo(2);
    }

    @Test
    void a_url_is_kept_as_one_bare_copy_under_the_data_directory() throws Exception {
        write("one.md", "One");
        commit();
        run(url());
        run(url());

        try (Stream<Path> copies = Files.list(directory.resolve("data/git"))) {
            assertThat(copies).singleElement().satisfies(copy -> {
                assertThat(copy.toString()).endsWith(".git");
                assertThat(copy.resolve("HEAD")).exists();
                assertThat(copy.resolve("one.md")).doesNotExist();
            });
        }
    }

    @Test
    void a_branch_and_a_folder_may_be_named() throws Exception {
        write("docs/incidents/one.md", "One");
        write("elsewhere/two.md", "Two");
        commit();
        git.checkout().setCreateBranch(true).setName("drafts/next").call();
        write("docs/incidents/three.md", "Three");
        commit();

        assertThat(run(url() + "#drafts/next:docs/incidents").counts().seen()).isEqualTo(2);
        assertThat(run(url() + "#main:docs").counts().seen()).isEqualTo(1);
        assertThat(stored("three").removed()).isFalse();
    }

    @Test
    void a_directory_with_a_work_tree_is_read_as_it_lies_there_unless_git_is_asked_for() throws Exception {
        write("one.md", "One");
        commit();
        write("draft.md", "Not committed yet");

        ImportRun files = run(tree.toString());
        ImportRun committed = house.get(Importer.class)
                .run(ImportRequest.ofGit(tree.toString()).into("committed"), ImportListener.NONE);

        assertThat(files.counts().seen()).isEqualTo(2);
        assertThat(committed.counts().seen()).isEqualTo(1);
        assertThat(committed.origin()).isEqualTo("git:" + tree);
        assertThat(directory.resolve("data/git")).doesNotExist();
    }

    @Test
    void a_bare_repository_is_read_by_its_path() throws Exception {
        write("one.md", "One");
        String commit = commit();
        Path bare = directory.resolve("archive.git");
        Git.cloneRepository()
                .setURI(url())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();

        ImportRun run = run(bare.toString());

        assertThat(run.archive()).isEqualTo("archive");
        assertThat(run.counts().seen()).isEqualTo(1);
        assertThat(stored("one").report().source().commit()).isEqualTo(commit);
        assertThat(run(run.origin()).counts().unchanged()).isEqualTo(1);
    }

    @Test
    void what_hinders_is_said_plainly_and_kept_in_the_history() throws Exception {
        write("one.md", "One");
        commit();

        assertThat(run(url() + "#release").problem())
                .endsWith("has no branch 'release'; it has main. Write the one you want after #");
        assertThat(run(url() + "#main:docs").problem()).endsWith("has no folder 'docs' on that branch");
        assertThat(run(directory.resolve("none").toUri().toString()).problem()).contains("is no Git repository");
        assertThat(run("https://127.0.0.1:1/none.git").problem()).contains("cannot be reached: nothing answers there");
        assertThat(run("ssh://127.0.0.1:1/none.git").problem()).contains("cannot be reached: nothing answers there");
        assertThat(house.get(Importer.class)
                        .run(ImportRequest.ofGit(directory.toString()), ImportListener.NONE)
                        .problem())
                .contains("is no Git repository");
        assertThat(house.get(ImportRuns.class).latest(10)).hasSize(6).allMatch(run -> !run.isComplete());
    }

    @Test
    void a_server_that_wants_a_sign_in_or_has_no_repository_is_told_apart() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean secret = exchange.getRequestURI().getPath().startsWith("/secret");
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"archive\"");
            exchange.sendResponseHeaders(secret ? 401 : 404, -1);
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();

            assertThat(run(site + "/secret.git").problem()).contains("asks for a sign-in", "~/.netrc");
            assertThat(run(site + "/none.git").problem()).contains("is no Git repository");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_repository_without_commits_is_said_to_have_none() {
        assertThat(run(url()).problem()).endsWith("has no commit yet");
        assertThat(house.get(Importer.class)
                        .run(ImportRequest.ofGit(tree.toString()), ImportListener.NONE)
                        .problem())
                .endsWith("has no commit yet");
    }

    @Test
    void passwords_in_a_url_are_not_kept() {
        ImportRequest request = ImportRequest.of("https://keeper:secret@git.example.org/reports/archive.git#main");

        assertThat(request.origin()).isEqualTo("https://git.example.org/reports/archive.git#main");
        assertThat(request.archive()).isEqualTo("archive");
    }

    private String url() {
        return tree.toUri().toString();
    }

    private ImportRun run(String words) {
        return house.get(Importer.class).run(ImportRequest.of(words), ImportListener.NONE);
    }

    private StoredReport stored(String key) {
        return house.get(ReportStore.class).find(new ReportKey(key)).orElseThrow();
    }

    private void write(String path, String title) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, ImporterTest.report(title));
    }

    private String commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setMessage("Reports")
                .setAuthor(AUTHOR)
                .setCommitter(AUTHOR)
                .setSign(false)
                .call()
                .getName();
    }
}
