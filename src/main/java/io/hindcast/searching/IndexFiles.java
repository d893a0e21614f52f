package io.hindcast.searching;

import io.hindcast.archive.ReportLabels;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open files of an index: written and read near real time, or only read while another process writes. */
final class IndexFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);
    private static final String STAMP = "stamp";
    /** The stamp of an index that may have missed a change. */
    static final String NO_STAMP = "";

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetStates facetStates = new FacetStates();
    private volatile boolean replacing;

    /** What is asked of one state of the index. */
    interface Question<T> {
        T ask(IndexSearcher searcher, FacetStates facets) throws IOException;
    }

    /** A change to the files that can fail. */
    private interface Change {
        void run() throws IOException;
    }

    private IndexFiles(Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = writer == null ? new SearcherManager(directory, null) : new SearcherManager(writer, null);
    }

    /** Opens the index in this directory, an empty one where there is none or it cannot be read. */
    static IndexFiles open(Path path) {
        try {
            Files.createDirectories(path);
            try {
                return openToWrite(path);
            } catch (LockObtainFailedException inUse) {
                return new IndexFiles(FSDirectory.open(path), null);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("The search index in {} cannot be read and is built anew: {}", path, unreadable.toString());
                empty(path);
                return openToWrite(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the search index in " + path, e);
        }
    }

    private static IndexFiles openToWrite(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(ReportAnalyzer.INDEX).setCommitOnClose(false));
        try {
            return new IndexFiles(directory, writer);
        } catch (IOException | IllegalArgumentException unreadable) {
            writer.rollback();
            throw unreadable;
        }
    }

    private static void empty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    boolean isReadOnly() {
        return writer == null;
    }

    /** The stamp of the last commit; empty where there is none. */
    String stamp() {
        if (writer == null) {
            return ask((searcher, facets) -> ((DirectoryReader) searcher.getIndexReader())
                    .getIndexCommit()
                    .getUserData()
                    .getOrDefault(STAMP, NO_STAMP));
        }
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(STAMP)) {
                    return entry.getValue();
                }
            }
        }
        return NO_STAMP;
    }

    <T> T ask(Question<T> question) {
        try {
            if (!replacing) {
                searchers.maybeRefreshBlocking();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher, facetStates);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read; run reindex", e);
        }
    }

    void put(StoredReport report) {
        change(() -> writer().updateDocument(
                        ReportDocument.term(report.archive(), report.report().key()), ReportDocument.of(report)));
    }

    /** Calls a report something else; one that is not there is left alone. */
    void call(ReportLabels labels) {
        change(() -> {
            if (writer().getFieldNames().contains(Fields.LABELS)) {
                writer().updateBinaryDocValue(
                                ReportDocument.term(labels.archive(), labels.key()),
                                Fields.LABELS,
                                LabelNames.of(labels.categories(), labels.gaps())
                                        .bytes());
            }
        });
    }

    void remove(String archive, ReportKey key) {
        change(() -> writer().deleteDocuments(ReportDocument.term(archive, key)));
    }

    void commit(String stamp) {
        change(() -> {
            writer().setLiveCommitData(Map.of(STAMP, stamp).entrySet());
            writer().commit();
        });
    }

    /** Empties the index, lets {@code fill} put everything anew, and commits; searches see the old content meanwhile. */
    void replaceAll(Runnable fill, String stamp) {
        replacing = true;
        try {
            change(() -> writer().deleteAll());
            fill.run();
            commit(stamp);
        } finally {
            replacing = false;
        }
    }

    @Override
    public void close() {
        change(() -> {
            searchers.close();
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
        });
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("The index is open to read only");
        }
        return writer;
    }

    private static void change(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written", e);
        }
    }
}
