package io.hindcast.cataloguing;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.report.Axis;
import io.hindcast.report.Label;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two reports in a store: one of whose cause the shipped catalogue says nothing, and one of an expired certificate. */
abstract class ArchiveToLabel {
    static final ReportKey BARGE = new ReportKey("barge");
    static final ReportKey CERTIFICATE = new ReportKey("certificate");
    static final String A_QUERY = "          - '\"(conflicting OR incompatible OR mixed)";

    @TempDir
    Path directory;

    OpenHouse house;

    @BeforeEach
    void importTwoReports() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        Files.writeString(reports.resolve("barge.md"), """
                # Post-Mortem: Orders stood still

                - **Date**: 2025-04-02
                - **Severity**: SEV-2

                ## Root Cause
                The moonbarge of the harbor desk sank.
                """);
        Files.writeString(reports.resolve("certificate.md"), """
                # Post-Mortem: Sign-in failed

                - **Date**: 2025-04-03
                - **Severity**: SEV-2

                ## Root Cause
                The certificate of the issuer expired.
                """);
        house = open();
        house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
    }

    OpenHouse open() {
        return OpenHouse.in(directory.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    CatalogueVersions versions() {
        return house.get(CatalogueVersions.class);
    }

    /** The catalogue that holds, with one query more for software. */
    String withMoonbarges() {
        return versions()
                .holding()
                .text()
                .replace(A_QUERY, "          - '\"moonbarge sink\"~6'\n          - 'moonbarge'\n" + A_QUERY);
    }

    ChangeOutcome change(String text) {
        return versions().change(text, versions().holding().number(), "Ada", "barges sink");
    }

    Progress relabel() throws InterruptedException {
        return house.get(Relabeling.class).run(() -> false, progress -> {});
    }

    StoredReport stored(ReportKey key) {
        return house.get(ReportStore.class).find(key).orElseThrow();
    }

    List<String> factors(ReportKey key) {
        return stored(key).report().categories().stream()
                .filter(label -> label.axis() == Axis.FACTOR)
                .map(Label::id)
                .toList();
    }
}
