package io.hindcast.cataloguing;

/** How far a walk through the archive has come: reports done, of how many, and how many of those done have other labels. */
public record Progress(long done, long total, long different) {

    /** Whether every report is done. */
    public boolean isComplete() {
        return done >= total;
    }
}
