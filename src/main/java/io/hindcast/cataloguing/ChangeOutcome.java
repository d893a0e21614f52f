package io.hindcast.cataloguing;

/** What came of a change to the catalogue. */
public sealed interface ChangeOutcome {

    /** It holds from now on, and the archive is labeled again by it. */
    record Holds(CatalogueVersion version) implements ChangeOutcome {}

    /** It says nothing else than the one that holds. */
    record Same(CatalogueVersion version) implements ChangeOutcome {}

    /** It cannot be read: what is wrong, with its line and column from 1. The one that held still does. */
    record Unreadable(String sentence, int line, int column) implements ChangeOutcome {}

    /** Somebody else changed the catalogue since; theirs holds. */
    record ChangedMeanwhile(CatalogueVersion version) implements ChangeOutcome {}

    /** The catalogue is kept in a file, which alone may change it. */
    record KeptInFile(String path) implements ChangeOutcome {}
}
