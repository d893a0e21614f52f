package io.hindcast.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the public archives that stand beside the project, where they do, and the sample archive in it. */
public final class Corpora {
    public static final Path SAMPLE = Path.of("data/reports");

    private Corpora() {}

    /** The folder of the public archives; empty where it is absent. */
    public static Optional<Path> folder() {
        return Stream.of("../shared/corpora", "../../shared/corpora")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files under this folder, sorted. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
