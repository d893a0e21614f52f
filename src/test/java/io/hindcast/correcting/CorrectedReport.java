package io.hindcast.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.correcting.CorrectionOutcome.Refused;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A house with one report, a new one for each test, and what tests do to it. */
abstract class CorrectedReport {
    static final String TEXT = """
            # Uploads stall behind a full queue

            - Date: 2025-05-06
            - Severity: SEV-2
            - Affected services: uploads

            ## Summary
            Uploads waited for up to half an hour.

            ## Timeline (UTC)
            - 09:00 The queue fills and uploads fail
            - 09:10 An alert pages the on-call engineer
            - 09:40 Service restored after the workers were doubled

            ## Root Cause
            The worker pool was too small for the Monday peak, so capacity ran out.

            ## Action Items
            | Action | Owner | Priority | Status |
            | --- | --- | --- | --- |
            | Scale the workers with the length of the queue | Media | High | Open |
            """;

    @TempDir
    static Path directory;

    static OpenHouse house;
    private static int count;

    final ReportKey key = new ReportKey("2025/uploads-" + ++count);

    @BeforeAll
    static void open() {
        house = OpenHouse.in(directory.resolve("data"));
    }

    @BeforeEach
    void keepOneReport() throws IOException {
        imports(TEXT);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    CorrectionOutcome correct(FactName fact, @Nullable String value) {
        return house.get(Corrections.class)
                .correct(stored(), List.of(new NewValue(fact, value)), "Ada", "customers told us");
    }

    String sentence(FactName fact, String value) {
        CorrectionOutcome outcome = correct(fact, value);
        assertThat(outcome).isInstanceOf(Refused.class);
        return Objects.requireNonNull(((Refused) outcome).sentences().get(fact));
    }

    List<Correction> history() {
        return house.get(Corrections.class).of("reports", key);
    }

    StoredReport stored() {
        return house.get(ReportStore.class).find(key).orElseThrow();
    }

    ReportFacts facts() {
        List<ReportFacts> facts = new ArrayList<>();
        house.get(ReportStore.class).forEachFacts(facts::add);
        return facts.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    void imports(String text) throws IOException {
        Path source = directory.resolve("reports");
        Files.createDirectories(source.resolve("2025"));
        Files.writeString(source.resolve(key + ".md"), text);
        house.get(Importer.class).run(ImportRequest.of(source), ImportListener.NONE);
    }
}
