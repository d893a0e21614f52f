package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.reading.DateVotes;
import io.hindcast.report.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final Limits SMALL = new Limits(1000, 10, 3000);

    @TempDir
    Path directory;

    @Test
    void a_tree_is_listed_by_path_without_what_version_control_keeps() throws Exception {
        write("b/two.md", "2");
        write("a.md", "1");
        write(".git/config", "x");
        write(".hidden/three.md", "3");

        assertThat(paths(directory, SMALL)).containsExactly(".hidden/three.md", "a.md", "b/two.md");
    }

    @Test
    void a_link_is_accounted_for_but_not_followed() throws Exception {
        Path outside = Files.createTempFile("outside", ".md");
        Files.createSymbolicLink(directory.resolve("link.md"), outside);

        assertThat(read(directory, SMALL)).containsEntry("link.md", "rejected symbolic-link");
        Files.delete(outside);
    }

    @Test
    void a_zip_is_read_in_place_and_its_paths_cannot_lead_out() throws Exception {
        Path zip = zip(Map.of("ok/one.md", "1", "../../etc/passwd.md", "2", "/abs.md", "3", ".git/x", "4"));

        Map<String, String> read = read(zip, SMALL);

        assertThat(read)
                .containsOnlyKeys("ok/one.md", "etc/passwd.md", "abs.md")
                .containsEntry("etc/passwd.md", "rejected unsafe-path")
                .containsEntry("abs.md", "rejected unsafe-path")
                .containsEntry("ok/one.md", "read");
    }

    @Test
    void a_file_that_cannot_be_opened_for_whatever_reason_is_rejected_and_stops_nothing() {
        SourceEntry broken = new SourceEntry("broken.md", 1, () -> {
            throw new IllegalStateException("its repository lost it");
        });

        ReadFile read = new FileReader(SMALL, (file, dates) -> List.of()).read(broken, "", RunDates.of(DateVotes.NONE));

        assertThat(read.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(read.remarks())
                .extracting(remark -> remark.diagnostic().message())
                .containsExactly("It cannot be read: IllegalStateException: its repository lost it.");
    }

    @Test
    void files_beyond_the_limits_are_rejected_unread() throws Exception {
        Path zip = zip(new TreeMap<>(Map.of(
                "a.md", "x".repeat(900),
                "b.md", "x".repeat(1001),
                "c.md", "x".repeat(1000),
                "d.md", "x".repeat(1000),
                "e.md", "x".repeat(101))));

        assertThat(read(zip, SMALL))
                .containsEntry("a.md", "read")
                .containsEntry("b.md", "rejected file-too-large")
                .containsEntry("c.md", "read")
                .containsEntry("d.md", "read")
                .containsEntry("e.md", "rejected zip-too-large");
    }

    @Test
    void a_zip_of_too_many_files_is_refused_as_a_whole() throws Exception {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 11; i++) {
            many.put(i + ".md", "x");
        }

        assertThatThrownBy(() -> paths(zip(many), SMALL)).hasMessageContaining("more than 10 files in one zip");
    }

    @Test
    void what_is_no_zip_is_said_so() throws Exception {
        Path zip = directory.resolve("no.zip");
        Files.writeString(zip, "not a zip");

        assertThatThrownBy(() -> paths(zip, SMALL)).hasMessageContaining("not a zip that can be read");
    }

    @Test
    void a_file_too_large_has_its_hash_so_that_it_is_unchanged_next_time() throws Exception {
        write("large.md", "x".repeat(1001));
        try (Source source = Sources.open(directory, SMALL)) {
            ReadFile file = reader(SMALL).read(source.entries().getFirst(), "", RunDates.of(DateVotes.NONE));
            assertThat(file.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(file.sha256()).hasSize(64);
        }
    }

    @Test
    void a_reader_that_fails_rejects_that_file_and_no_other() throws Exception {
        write("bad.md", "bad");
        write("good.md", "good");

        assertThat(read(directory, SMALL))
                .containsEntry("bad.md", "rejected reading-failed")
                .containsEntry("good.md", "read");
    }

    @Test
    void reading_in_parallel_gives_the_same_in_the_same_order() throws Exception {
        for (int i = 0; i < 500; i++) {
            write("%03d.md".formatted(i), "text " + i);
        }

        assertThat(readBy(1)).hasSize(500).isEqualTo(readBy(8)).isSorted();
    }

    private List<String> readBy(int workers) throws Exception {
        List<String> read = new ArrayList<>();
        FileReader reader = reader(Limits.DEFAULT);
        try (Source source = Sources.open(directory, Limits.DEFAULT);
                Pipeline<ReadFile> pipeline = new Pipeline<>(workers)) {
            pipeline.run(
                    source.entries(),
                    entry -> reader.read(entry, "", RunDates.of(DateVotes.NONE)),
                    file -> read.add(file.path() + " " + file.sha256()));
        }
        return read;
    }

    private static FileReader reader(Limits limits) {
        return new FileReader(limits, (file, dates) -> {
            if (new String(file.bytes(), StandardCharsets.UTF_8).equals("bad")) {
                throw new IllegalStateException("made to fail");
            }
            return List.of(new io.hindcast.report.Reading(
                    new io.hindcast.report.ReportBuilder(
                                    io.hindcast.report.ReportKey.ofPath(file.path()),
                                    new io.hindcast.report.Source(file.path(), null, "", "markdown"))
                            .build(),
                    "",
                    List.of()));
        });
    }

    private static List<String> paths(Path path, Limits limits) throws IOException {
        try (Source source = Sources.open(path, limits)) {
            return source.entries().stream().map(SourceEntry::path).toList();
        }
    }

    private static Map<String, String> read(Path path, Limits limits) throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (Source source = Sources.open(path, limits)) {
            for (SourceEntry entry : source.entries()) {
                ReadFile file = reader(limits).read(entry, "", RunDates.of(DateVotes.NONE));
                String code = file.remarks().isEmpty()
                        ? ""
                        : " " + file.remarks().getFirst().diagnostic().code();
                read.put(file.path(), file.outcome().id() + code);
            }
        }
        return read;
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = directory.resolve("reports.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
