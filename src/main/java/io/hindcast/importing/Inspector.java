package io.hindcast.importing;

import io.hindcast.classifying.Classifier;
import io.hindcast.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a source as an import would, without a store. */
public final class Inspector {
    private final FileReader reader = FileReader.with(Classifier.bundled());

    /** Hands over what each file at this path says, in the order of the paths; throws with a message for people where there is no such path. */
    public void inspect(Path path, Consumer<Report> visitor) throws IOException, InterruptedException {
        try (Source source = Sources.open(path, reader.limits());
                Pipeline pipeline = Pipeline.onAllCores()) {
            Claims claims = new Claims(java.util.Map.of());
            pipeline.run(
                    source.entries(),
                    entry -> reader.read(entry, ""),
                    file -> claims.own(file).readings().forEach(reading -> visitor.accept(reading.report())));
        }
    }
}
