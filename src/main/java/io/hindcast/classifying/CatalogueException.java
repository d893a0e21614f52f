package io.hindcast.classifying;

/** Says what is wrong with a catalogue file, with the line and the entry. */
public final class CatalogueException extends RuntimeException {
    CatalogueException(String message) {
        super(message);
    }
}
