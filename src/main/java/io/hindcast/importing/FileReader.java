package io.hindcast.importing;

import io.hindcast.classifying.Classifier;
import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and classifies one file of a source; whatever goes wrong with it becomes its rejection. */
final class FileReader {
    private static final Logger LOG = LoggerFactory.getLogger(FileReader.class);

    private final Limits limits;
    private final BiFunction<SourceFile, DateVotes, List<Reading>> reading;

    /** {@code reading} reads a file of an archive whose dates tell this. */
    FileReader(Limits limits, BiFunction<SourceFile, DateVotes, List<Reading>> reading) {
        this.limits = limits;
        this.reading = reading;
    }

    static FileReader with(Classifier classifier, ReadingHints hints) {
        ReportReader untold = new ReportReader(hints);
        return new FileReader(Limits.DEFAULT, (file, dates) -> {
            ReportReader reader = dates.equals(DateVotes.NONE) ? untold : new ReportReader(hints.with(dates));
            return reader.read(file).stream().map(classifier::classify).toList();
        });
    }

    Limits limits() {
        return limits;
    }

    /** What the dates of this file tell; nothing where it cannot be read. */
    DateVotes count(SourceEntry entry) {
        if (entry.refusal() != null || entry.size() > limits.fileBytes()) {
            return DateVotes.NONE;
        }
        try (InputStream in = entry.opener().open()) {
            return DateVotes.in(new SourceFile(entry.path(), in.readNBytes((int) limits.fileBytes())));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return DateVotes.NONE;
        }
    }

    /**
     * What this file says; not read where its hash is the known one and its dates are to be read as before, put off where
     * only the archive's other dates can tell how. An empty known hash matches no bytes.
     */
    ReadFile read(SourceEntry entry, String knownHash, RunDates dates) {
        if (entry.refusal() != null) {
            return rejected(entry.path(), "", entry.refusal());
        }
        try (InputStream in = entry.opener().open()) {
            if (entry.size() > limits.fileBytes()) {
                return tooLarge(entry, hash(in));
            }
            byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
            return bytes.length > limits.fileBytes()
                    ? tooLarge(entry, "")
                    : read(new SourceFile(entry.path(), bytes), knownHash, dates);
        } catch (IOException | RuntimeException failure) {
            return rejected(
                    entry.path(), "", SourceEntry.refusal("unreadable", "It cannot be read: " + reason(failure) + "."));
        }
    }

    private ReadFile read(SourceFile file, String knownHash, RunDates dates) {
        String path = file.path();
        String hash = Sha256.hex(file.bytes());
        boolean same = hash.equals(knownHash);
        try {
            if (dates.waits(file, same)) {
                return ReadFile.putOff(path);
            }
            if (same && dates.isAsBefore(path)) {
                return ReadFile.unchanged(path, hash);
            }
            return ReadFile.of(path, hash, reading.apply(file, dates.told()), file.bytes());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("Reading {} failed; the file is rejected and the import goes on", path, failure);
            return rejected(
                    path,
                    hash,
                    SourceEntry.refusal(
                            "reading-failed",
                            "Hindcast failed to read it, which is its fault: " + reason(failure) + "."));
        }
    }

    private ReadFile tooLarge(SourceEntry entry, String hash) {
        return rejected(
                entry.path(),
                hash,
                SourceEntry.refusal(
                        "file-too-large", "Larger than " + limits.inWords(limits.fileBytes()) + "; not read."));
    }

    static ReadFile rejected(String path, String hash, Diagnostic reason) {
        var source = new io.hindcast.report.Source(path, null, hash, "unread");
        Report report = Report.rejected(ReportKey.ofPath(path), source, List.of(reason));
        return ReadFile.of(path, hash, List.of(new Reading(report, "", List.of())), new byte[0]);
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    /** The SHA-256 of a file that is too large to hold. */
    private static String hash(InputStream in) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(in, Sha256.digest())) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }
}
