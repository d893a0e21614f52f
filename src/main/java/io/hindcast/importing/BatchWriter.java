package io.hindcast.importing;

import io.hindcast.archive.ArchiveFiles;
import io.hindcast.archive.ReportStore;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the files of one run in their order and writes them in batches: the reports, the account and the counts of a batch in one transaction. */
final class BatchWriter {
    private static final int BATCH_FILES = 100;

    private final Importer.RunningImport running;
    private final ReportStore store;
    private final Account account;
    private final RunBook book;
    private final TransactionTemplate transaction;
    private final ArchiveDates dates;
    private final Map<String, String> hashes;
    private final Map<String, String> current;
    private final Map<String, Account.Line> last;
    private final Claims claims;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Account.Line> lines = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private ImportCounts counts = ImportCounts.NONE;
    private ImportCounts written = ImportCounts.NONE;

    BatchWriter(
            Importer.RunningImport running,
            ReportStore store,
            ArchiveFiles files,
            Account account,
            RunBook book,
            TransactionTemplate transaction,
            ArchiveDates dates) {
        this.running = running;
        this.store = store;
        this.account = account;
        this.book = book;
        this.transaction = transaction;
        this.dates = dates;
        ImportRequest request = running.request();
        hashes = store.hashes(request.archive(), request.origin());
        current = store.hashes(request.archive(), request.origin(), running.rules());
        last = account.lastLines(request.archive(), request.origin());
        claims = new Claims(files.ofOtherOrigins(request.archive(), request.origin()));
    }

    /** The hash that makes a file unchanged; empty where it must be read, as when other rules read it. */
    String knownHash(String path) {
        boolean accounted = last.containsKey(path);
        return accounted && !running.request().again() ? current.getOrDefault(path, "") : "";
    }

    /** What is written so far. */
    ImportCounts counts() {
        return written;
    }

    void begin(List<SourceEntry> entries) {
        for (SourceEntry entry : entries) {
            Account.Line line = last.get(entry.path());
            if (line != null && line.outcome() != Outcome.REJECTED && hashes.containsKey(entry.path())) {
                claims.claim(entry.path());
            }
        }
        tell("");
    }

    /** Lets a file that is read at the end of the run keep its key from those that come after it. */
    void await(String path) {
        claims.claim(path);
    }

    void add(ReadFile file) {
        Account.Line before = last.get(file.path());
        if (file.isUnchanged()) {
            add(Objects.requireNonNull(before).again(Difference.UNCHANGED));
        } else {
            ReadFile own = claims.own(file);
            readings.addAll(own.readings());
            read.add(own.path());
            add(Account.Line.of(own, difference(own, before)));
        }
        if (lines.size() >= BATCH_FILES) {
            write();
        }
        tell(file.path());
    }

    private void add(Account.Line line) {
        lines.add(line);
        counts = counts.with(line.outcome(), line.difference() == Difference.UNCHANGED);
    }

    private Difference difference(ReadFile file, Account.@org.jspecify.annotations.Nullable Line before) {
        if (before == null || before.difference() == Difference.REMOVED) {
            return Difference.NEW;
        }
        boolean same = before.sha256().equals(file.sha256())
                && before.outcome() == file.outcome()
                && !running.request().again()
                && running.dates().isAsBefore(file.path())
                && (current.containsKey(file.path()) || !hashes.containsKey(file.path()));
        return same ? Difference.UNCHANGED : Difference.CHANGED;
    }

    /** Writes what is left, and marks what is gone. */
    void finish(List<SourceEntry> entries) {
        write();
        if (!running.request().whole()) {
            return;
        }
        Set<String> gone = new HashSet<>(hashes.keySet());
        entries.forEach(entry -> gone.remove(entry.path()));
        if (!gone.isEmpty()) {
            List<Account.Line> removed = gone.stream()
                    .sorted()
                    .flatMap(path -> Stream.ofNullable(last.get(path)))
                    .map(line -> line.again(Difference.REMOVED))
                    .toList();
            counts = counts.withRemoved(gone.size());
            transaction.executeWithoutResult(status -> {
                store.markRemoved(running.request().archive(), running.request().origin(), gone);
                dates.forget(running.request(), gone);
                write(removed);
            });
            written = counts;
            tell("");
        }
    }

    private void write() {
        if (lines.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            store.save(running.request().archive(), running.request().origin(), running.rules(), readings);
            dates.save(running.request(), running.dates(), read);
            write(lines);
        });
        written = counts;
        readings.clear();
        lines.clear();
        read.clear();
    }

    private void write(List<Account.Line> batch) {
        account.add(Objects.requireNonNull(running.row().id()), batch);
        book.count(running.row(), counts);
    }

    private void tell(String file) {
        ImportRequest request = running.request();
        running.listener()
                .progress(new ImportProgress(
                        request.archive(), request.origin(), running.row().total(), counts, file));
    }
}
