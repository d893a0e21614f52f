package io.hindcast.archive;

import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps every report of every archive, with all its revisions. */
public interface ReportStore {

    /** The report of this key; of the archive imported first where several have the key. */
    Optional<StoredReport> find(ReportKey key);

    /** The report of this key in one archive. */
    Optional<StoredReport> find(String archive, ReportKey key);

    /** The text of one revision of a report, by its number; empty where there is none. */
    Optional<String> text(String archive, ReportKey key, int revision);

    /** Hands over every report that is not removed, by archive and key, one at a time. */
    void forEach(Consumer<StoredReport> visitor);

    /** Hands over the reports of these keys in one archive, in bulk and in no order, the removed ones too; an unknown key is left out. */
    void forEach(String archive, Collection<ReportKey> keys, Consumer<StoredReport> visitor);

    /** Hands over what the reports of these keys in one archive are called, in bulk and in no order; an unknown key is left out. */
    void forEachLabels(String archive, Collection<ReportKey> keys, Consumer<ReportLabels> visitor);

    /** Hands over the facts of every report that is not removed, by archive and key, in bulk. */
    void forEachFacts(Consumer<ReportFacts> visitor);

    /** Hands over the sentences by which every report that is not removed is compared with others, by archive and key, in bulk. */
    void forEachSentences(Consumer<ReportSentences> visitor);

    /** How many reports are stored and not removed. */
    long count();

    /** A text that is another one after every change to what is stored; tells a cache whether it missed one. */
    String stamp();

    /**
     * The SHA-256 of the file behind each stored path of an archive, as of the last import from {@code origin} (the
     * directory, zip or file that was named to the import).
     */
    Map<String, String> hashes(String archive, String origin);

    /** The same, of those files alone that were read by these rules. */
    Map<String, String> hashes(String archive, String origin, String rules);

    /**
     * Stores a batch in one transaction, each as a new report or as a new revision; publishes {@link ArchiveChanged} after the
     * commit. {@code rules} names the version of the program's rules that read it.
     */
    void save(String archive, String origin, String rules, Collection<Reading> batch);

    /** Stores a batch that no rules read. */
    default void save(String archive, String origin, Collection<Reading> batch) {
        save(archive, origin, "", batch);
    }

    /** Marks the reports read from these paths as removed from their source; they are kept and can come back. Returns how many were marked. */
    int markRemoved(String archive, String origin, Collection<String> paths);
}
