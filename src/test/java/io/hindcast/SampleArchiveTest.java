package io.hindcast;

import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Classifier;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Asks the services of a house that holds the whole sample archive and its list of services, opened once for a test class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SampleArchiveTest {
    private static final Path REPORTS = Path.of("data", "reports");

    @SuppressWarnings("NullAway.Init") // opened before all tests
    protected OpenHouse house;

    @BeforeAll
    final void open(@TempDir Path directory) throws IOException {
        house = OpenHouse.in(directory);
        house.get(ServiceDirectory.class).replace(Path.of("data", "services.yaml"));
        Classifier classifier = house.get(Classifier.class);
        ReportReader reader = new ReportReader();
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(REPORTS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = REPORTS.relativize(file).toString();
                reader.read(new SourceFile(path, Files.readAllBytes(file))).stream()
                        .map(classifier::classify)
                        .filter(reading -> reading.report().outcome() != Outcome.REJECTED)
                        .forEach(readings::add);
            }
        }
        house.get(ReportStore.class).save("sample", REPORTS.toString(), readings);
    }

    @AfterAll
    final void close() {
        house.close();
    }
}
