package io.hindcast.classifying;

/** Says what is wrong with a catalogue, with the entry; line and column count from 1. */
public final class CatalogueException extends RuntimeException {
    private final int line;
    private final int column;

    CatalogueException(int line, int column, String complaint) {
        super("line " + line + ", column " + column + ": " + complaint);
        this.line = line;
        this.column = column;
    }

    /** The line where it is wrong. */
    public int line() {
        return line;
    }

    /** The column where it is wrong. */
    public int column() {
        return column;
    }
}
