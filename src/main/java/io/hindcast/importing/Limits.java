package io.hindcast.importing;

/**
 * How much an import takes in. A file over {@code fileBytes} is rejected unread. A zip over {@code zipEntries} is refused as a
 * whole; files beyond {@code zipBytes} of unpacked size are rejected unread. Zips inside zips are not opened.
 */
record Limits(long fileBytes, int zipEntries, long zipBytes) {
    static final Limits DEFAULT = new Limits(5L << 20, 50_000, 1L << 30);

    String inWords(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
