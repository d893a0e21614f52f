package io.hindcast.importing;

import io.hindcast.report.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of imports: each run with its account of every file. */
public interface ImportRuns {

    /** The latest runs, newest first. */
    List<ImportRun> latest(int limit);

    /** One run. */
    Optional<ImportRun> find(long run);

    /** A stretch of a run's files, those that need a look first, then by path; of one outcome and one difference, where given. Removed files have no outcome of this run: ask for them by difference. */
    List<ImportedFile> files(FileQuery query, int offset, int limit);

    /** How many files the same question without a stretch gives. */
    int count(FileQuery query);

    /** The remarks on a file of a run, in the order of reading; for an unchanged file those of the run that read it. */
    List<FileRemark> remarks(long file);

    /** Which files of a run: seen with this outcome, or with this difference; {@code attention}: with an error or warning; a README, an image or a template beside the reports has none. */
    record FileQuery(
            long run, @Nullable Outcome outcome, ImportedFile.@Nullable Difference difference, boolean attention) {

        /** Every file of a run. */
        public static FileQuery all(long run) {
            return new FileQuery(run, null, null, false);
        }
    }
}
