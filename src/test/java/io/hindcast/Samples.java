package io.hindcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few reports of the sample archive, for tests of what is answered about them. */
public final class Samples {
    private static final List<String> REPORTS = List.of(
            "2024/2024-01-30-settlement-batch-overlap",
            "2024/2024-02-13-payment-connection-exhaustion",
            "2024/2024-06-18-loyalty-points-campaign-pool",
            "2024/2024-07-30-clickstream-poison-message",
            "2024/2024-12-28-consent-service-silent-drop",
            "needs-a-look/2026-05-04-empty");

    private Samples() {}

    /** Copies five reports of 2024 and an empty file into a new directory {@code samples} here, and returns it. */
    public static Path copyInto(Path directory) {
        Path samples = directory.resolve("samples");
        try {
            for (String report : REPORTS) {
                Path copy = samples.resolve(report + ".md");
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of("data/reports", report + ".md"), copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
