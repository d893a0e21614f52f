package io.hindcast.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage of a report that matches: the section it comes from, its line (from 1) where known, its words, and which of them match. */
public record Snippet(Section section, @Nullable Integer line, String text, List<Span> matches) {

    /** Copies the list. */
    public Snippet {
        matches = List.copyOf(matches);
    }
}
