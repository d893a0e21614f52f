package io.hindcast.classifying;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences that tell a root cause, each with the factor that it tells; they come with Hindcast and teach {@link ExampleWords}. */
final class Examples {
    private static final String BUNDLED = "/examples.csv";

    private Examples() {}

    /** Reads them, one a line: factor, vertical bar, sentence. */
    static List<Example> bundled() {
        try (InputStream in = Examples.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException(BUNDLED + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 2))
                    .map(cells -> new Example(cells[0].strip(), cells[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence and the factor that it tells; {@link Category#UNKNOWN} where it tells none. */
    record Example(String factor, String sentence) {}
}
