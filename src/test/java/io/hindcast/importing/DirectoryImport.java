package io.hindcast.importing;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.importing.ImportRuns.FileQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A directory of reports and an open house to import it into, for each test anew. */
abstract class DirectoryImport {
    @TempDir
    Path directory;

    Path source;
    OpenHouse house;

    @BeforeEach
    final void open() throws IOException {
        source = Files.createDirectories(directory.resolve("reports"));
        house = OpenHouse.in(directory.resolve("data"));
    }

    @AfterEach
    final void close() {
        house.close();
    }

    final void write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    final ImportRun run() {
        return house.get(Importer.class).run(ImportRequest.of(source), ImportListener.NONE);
    }

    final ReportStore store() {
        return house.get(ReportStore.class);
    }

    final ImportRuns runs() {
        return house.get(ImportRuns.class);
    }

    final List<ImportedFile> files(long run) {
        return runs().files(FileQuery.all(run), 0, 100);
    }
}
