package io.hindcast.importing;

/** How far an import has come: {@code counts.seen()} of {@code total} files, the last of them {@code file}. */
public record ImportProgress(String archive, String origin, int total, ImportCounts counts, String file) {}
