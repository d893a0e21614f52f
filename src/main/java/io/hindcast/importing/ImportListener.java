package io.hindcast.importing;

/** Hears how an import goes on: once before the first file and once after each, in order, on the importing thread. */
@FunctionalInterface
public interface ImportListener {

    /** Nobody listens. */
    ImportListener NONE = progress -> {};

    /** The import has come this far. */
    void progress(ImportProgress progress);
}
