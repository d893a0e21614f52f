package io.hindcast.classifying;

import java.util.List;

/** Queries of a category that look in the same place and say as much: {@code in} and {@code says} are the words of the catalogue's text. */
public record RuleEntry(String in, String says, List<String> queries) {

    /** Copies the list. */
    public RuleEntry {
        queries = List.copyOf(queries);
    }
}
