package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file after reading: its readings and remarks, or neither where it is unchanged or put off. An empty hash: its bytes were not read, or are to be read later. */
record ReadFile(String path, String sha256, List<Reading> readings, List<FileRemark> remarks) {
    private static final int QUOTE = 300;

    /** Copies the lists. */
    ReadFile {
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
    }

    static ReadFile unchanged(String path, String sha256) {
        return new ReadFile(path, sha256, List.of(), List.of());
    }

    /** A file that cannot be read before all others are. */
    static ReadFile putOff(String path) {
        return new ReadFile(path, "", List.of(), List.of());
    }

    static ReadFile of(String path, String sha256, List<Reading> readings, byte[] bytes) {
        List<FileRemark> remarks = new ArrayList<>();
        for (Reading reading : readings) {
            List<Diagnostic> diagnostics = reading.report().diagnostics();
            if (!diagnostics.isEmpty()) {
                List<String> lines = text(reading, bytes).lines().toList();
                diagnostics.forEach(remark -> remarks.add(new FileRemark(
                        BesideReports.eased(remark, path), quote(lines, remark.line() - reading.firstLine() + 1))));
            }
        }
        return new ReadFile(path, sha256, readings, remarks);
    }

    /** The same file, taken from this commit of a Git repository; as it is where that is null. */
    ReadFile at(@Nullable String commit) {
        return commit == null
                ? this
                : new ReadFile(
                        path,
                        sha256,
                        readings.stream().map(reading -> at(commit, reading)).toList(),
                        remarks);
    }

    private static Reading at(String commit, Reading reading) {
        Report report = reading.report();
        return reading.with(
                report.toBuilder().source(report.source().at(commit)).build());
    }

    boolean isPutOff() {
        return readings.isEmpty() && sha256.isEmpty();
    }

    boolean isUnchanged() {
        return readings.isEmpty() && !sha256.isEmpty();
    }

    Outcome outcome() {
        return readings.stream()
                .map(reading -> reading.report().outcome())
                .reduce(Outcome::and)
                .orElse(Outcome.REJECTED);
    }

    /** The key of its first report that is no rejection. */
    Optional<ReportKey> report() {
        return readings.stream()
                .filter(reading -> reading.report().outcome() != Outcome.REJECTED)
                .map(reading -> reading.report().key())
                .findFirst();
    }

    int count(Diagnostic.Level level) {
        return (int) remarks.stream()
                .filter(remark -> remark.diagnostic().severity() == level)
                .count();
    }

    private static String text(Reading reading, byte[] bytes) {
        return reading.text().isEmpty() ? new String(bytes, StandardCharsets.UTF_8) : reading.text();
    }

    /** The line as written, cut; null where there is no such line or it holds what no screen can show. */
    private static @Nullable String quote(List<String> lines, int number) {
        if (number < 1 || number > lines.size()) {
            return null;
        }
        String line = lines.get(number - 1);
        if (line.isBlank() || line.indexOf('\0') >= 0) {
            return null;
        }
        return line.length() > QUOTE ? line.substring(0, QUOTE) + "…" : line;
    }
}
