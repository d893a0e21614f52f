package io.hindcast.ui.imports;

import com.vaadin.flow.server.streams.UploadMetadata;
import io.hindcast.importing.ImportRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was dropped and waits to be imported: loose files together, each zip by itself; deleted after its import. */
final class Uploads {
    private @Nullable Path directory;

    /** The file to write an upload to: its own name in a directory of its own, or among the loose files. */
    synchronized File file(UploadMetadata upload) throws IOException {
        Path home = directory == null ? Files.createTempDirectory("hindcast-upload") : directory;
        directory = home;
        String name = upload.fileName().replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        Path named = Path.of(name.isBlank() || name.equals("..") || name.equals(".") ? "unnamed" : name);
        Path place = ImportRequest.isZip(named)
                ? Files.createTempDirectory(home, "zip")
                : Files.createDirectories(home.resolve("files"));
        return place.resolve(named).toFile();
    }

    /** Hands over what is to be imported, each with what is to be done afterwards. */
    synchronized Map<Path, Runnable> take() {
        Path home = directory;
        directory = null;
        if (home == null) {
            return Map.of();
        }
        Map<Path, Runnable> taken = new LinkedHashMap<>();
        for (Path place : list(home)) {
            boolean loose = place.endsWith("files");
            List<Path> sent = loose ? List.of(place) : list(place);
            sent.forEach(path -> taken.put(path, () -> delete(place)));
        }
        return taken;
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path place) {
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
