package io.hindcast.importing;

import io.hindcast.archive.ArchiveFiles;
import io.hindcast.archive.ReportStore;
import io.hindcast.classifying.Classifier;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a source into an archive and accounts for every file of it. */
@Component
public final class Importer {
    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final ReportStore store;
    private final ArchiveFiles files;
    private final Account account;
    private final RunBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Repositories repositories;
    private final Rules rules;
    private final ArchiveDates dates;
    private final FileReader reader;

    Importer(
            ReportStore store,
            ArchiveFiles files,
            Account account,
            RunBook book,
            TransactionTemplate transaction,
            Clock clock,
            Repositories repositories,
            Rules rules,
            ArchiveDates dates,
            Classifier classifier,
            SeverityWords severities) {
        this.store = store;
        this.files = files;
        this.account = account;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
        this.repositories = repositories;
        this.rules = rules;
        this.dates = dates;
        this.reader = FileReader.with(classifier, severities.hints());
    }

    /**
     * Imports this source now, on this thread and the import's own workers. Whatever hinders it is in the answer: a path that
     * is not there, another import of the same archive, a full disk. An interrupted thread ends the run after its last whole
     * batch. What a listener throws ends the run too.
     */
    public ImportRun run(ImportRequest request, ImportListener listener) {
        if (request.place() instanceof GitAddress repository) {
            listener.progress(ImportProgress.fetching(request, repository));
        }
        try (Source source = open(request.place())) {
            Optional<RunRow> run = book.begin(request, source.entries().size());
            return run.isPresent()
                    ? run(
                            new RunningImport(request, run.get(), listener, rules.version(), dates.before(request)),
                            source)
                    : ImportRun.refused(
                            request, clock.instant(), "Another import of " + request.archive() + " is running.");
        } catch (IOException hindrance) {
            return book.refuse(request, String.valueOf(hindrance.getMessage()));
        }
    }

    private Source open(Place place) throws IOException {
        return switch (place) {
            case Place.OnDisk files -> Sources.open(files.path(), reader.limits());
            case GitAddress repository -> repositories.open(repository);
        };
    }

    private ImportRun run(RunningImport running, Source source) {
        BatchWriter writer = new BatchWriter(running, store, files, account, book, transaction, dates);
        try {
            writer.begin(source.entries());
            read(running, source, writer);
            writer.finish(source.entries());
            return book.end(running.row(), writer.counts(), ImportRun.State.COMPLETED, null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return book.end(
                    running.row(),
                    writer.counts(),
                    ImportRun.State.INTERRUPTED,
                    "Stopped; import it again to complete it.");
        } catch (RuntimeException failure) {
            LOG.error("Importing {} failed", running.request().place(), failure);
            return book.end(
                    running.row(),
                    writer.counts(),
                    ImportRun.State.FAILED,
                    failed(running.row(), writer.counts(), failure));
        }
    }

    /** What is kept, why no more is, and what to do about it. */
    private static String failed(RunRow run, ImportCounts kept, RuntimeException failure) {
        return "Failed with %d of %d files kept: %s. Import it again to complete it; the log has more."
                .formatted(
                        kept.seen(),
                        run.total(),
                        Objects.requireNonNullElse(
                                failure.getMessage(), failure.getClass().getSimpleName()));
    }

    /** Reads all files; those with dates that only the archive's majority decides come last, when it is known. */
    private void read(RunningImport running, Source source, BatchWriter writer) throws InterruptedException {
        Set<String> putOff = new HashSet<>();
        try (Pipeline<ReadFile> pipeline = Pipeline.onAllCores()) {
            Function<SourceEntry, ReadFile> read =
                    entry -> reader.read(entry, writer.knownHash(entry.path()), running.dates());
            pipeline.run(source.entries(), read, file -> {
                if (file.isPutOff()) {
                    putOff.add(file.path());
                    writer.await(file.path());
                } else {
                    writer.add(file.at(source.commit()));
                }
            });
            running.dates()
                    .settle(
                            running.request().whole()
                                    ? source.entries().stream()
                                            .map(SourceEntry::path)
                                            .collect(Collectors.toSet())
                                    : null);
            List<SourceEntry> rest = source.entries().stream()
                    .filter(entry -> entry.refusal() == null && putOff.contains(entry.path()))
                    .toList();
            pipeline.run(rest, read, file -> writer.add(file.at(source.commit())));
        }
    }

    /** A run that goes on. */
    record RunningImport(ImportRequest request, RunRow row, ImportListener listener, String rules, RunDates dates) {}
}
