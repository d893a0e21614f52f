package io.hindcast.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.hindcast.OpenHouse;
import io.hindcast.importing.ImportRuns.FileQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports real public archives, where they are at hand. */
class CorporaImportTest {
    @TempDir
    Path directory;

    @Test
    void every_file_of_every_archive_is_accounted_for_and_read_once() throws Exception {
        Optional<Path> corpora = Stream.of("../shared/corpora", "../../shared/corpora")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeThat(corpora).as("the public archives beside the project").isPresent();
        try (OpenHouse house = OpenHouse.in(directory)) {
            Importer importer = house.get(Importer.class);
            ImportRun first = importer.run(ImportRequest.of(corpora.get()), ImportListener.NONE);
            ImportRun second = importer.run(ImportRequest.of(corpora.get()), ImportListener.NONE);

            ImportCounts counts = first.counts();
            assertThat(counts.seen()).isEqualTo(files(corpora.get()));
            assertThat(counts.read() + counts.partial() + counts.rejected()).isEqualTo(counts.seen());
            assertThat(house.get(ImportRuns.class).count(FileQuery.all(first.id())))
                    .isEqualTo(counts.seen());
            assertThat(second.counts())
                    .isEqualTo(new ImportCounts(
                            counts.seen(), counts.read(), counts.partial(), counts.rejected(), counts.seen(), 0));
        }
    }

    private static int files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return (int) paths.filter(Files::isRegularFile).count();
        }
    }
}
