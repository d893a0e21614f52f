package io.hindcast.searching;

import io.hindcast.report.Ids;

/** How the hits of a search are ordered; ties go to the newer report, then to its key. */
public enum SearchOrder {
    /** Best match first; newest first where the query is empty. */
    RELEVANCE,
    /** Newest first; reports without a date last. */
    DATE,
    /** Longest time to restore first; unknown times last. */
    RESTORE;

    /** The word used in URLs and on the command line. */
    public String id() {
        return Ids.of(this);
    }

    /** The order of this identifier; throws {@link IllegalArgumentException} that names an unknown one. */
    public static SearchOrder of(String id) {
        return Ids.constant(SearchOrder.class, id);
    }
}
