package io.hindcast.searching;

import org.springframework.stereotype.Service;

/** The index on disk, under {@code ${hindcast.data}/index}; it follows the archive and can be rebuilt from it at any time. */
@Service
public final class SearchIndex {

    SearchIndex() {}

    /** Builds the index anew from the store; returns the number of reports in it. Searches see the old one until then. */
    public long rebuild() {
        return 0;
    }
}
