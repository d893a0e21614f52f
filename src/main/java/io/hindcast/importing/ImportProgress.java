package io.hindcast.importing;

/** How far an import has come: {@code counts.seen()} of {@code total} files, the last of them {@code file}; of 0 before it has begun. */
public record ImportProgress(String archive, String origin, int total, ImportCounts counts, String file) {

    /** The repository is asked for what is new; {@code file} names it. */
    static ImportProgress fetching(ImportRequest request, GitAddress repository) {
        return new ImportProgress(request.archive(), request.origin(), 0, ImportCounts.NONE, repository.shown());
    }
}
