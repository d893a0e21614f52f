package io.hindcast.importing;

import io.hindcast.archive.ArchiveFiles;
import io.hindcast.archive.ReportStore;
import io.hindcast.classifying.Classifier;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final FileReader reader;

    @Autowired
    Importer(
            ReportStore store,
            ArchiveFiles files,
            Account account,
            RunBook book,
            TransactionTemplate transaction,
            Clock clock,
            Repositories repositories,
            Rules rules,
            Classifier classifier,
            SeverityWords severities) {
        this(
                store,
                files,
                account,
                book,
                transaction,
                clock,
                repositories,
                rules,
                FileReader.with(classifier, severities.hints()));
    }

    Importer(
            ReportStore store,
            ArchiveFiles files,
            Account account,
            RunBook book,
            TransactionTemplate transaction,
            Clock clock,
            Repositories repositories,
            Rules rules,
            FileReader reader) {
        this.store = store;
        this.files = files;
        this.account = account;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
        this.repositories = repositories;
        this.rules = rules;
        this.reader = reader;
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
                    ? run(new RunningImport(request, run.get(), listener, rules.version()), source)
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
        BatchWriter writer = new BatchWriter(running, store, files, account, book, transaction);
        try (Pipeline pipeline = Pipeline.onAllCores()) {
            writer.begin(source.entries());
            pipeline.run(
                    source.entries(),
                    entry -> reader.read(entry, writer.knownHash(entry.path())),
                    file -> writer.add(file.at(source.commit())));
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
            return book.end(running.row(), writer.counts(), ImportRun.State.FAILED, "Failed: " + failure.getMessage());
        }
    }

    /** A run that goes on. */
    record RunningImport(ImportRequest request, RunRow row, ImportListener listener, String rules) {}
}
