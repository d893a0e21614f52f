package io.hindcast.searching;

import java.util.List;

/**
 * One report found: what a list shows of it, how well it matches (greater is better, comparable within one result), where
 * its title matches, the best passages, and, for likeness, the telling words that it shares.
 */
public record Hit(
        Incident incident, float score, List<Span> titleMatches, List<Snippet> snippets, List<String> sharedWords) {

    /** Copies the lists. */
    public Hit {
        titleMatches = List.copyOf(titleMatches);
        snippets = List.copyOf(snippets);
        sharedWords = List.copyOf(sharedWords);
    }

    /** The same hit with the words that it shares. */
    Hit sharing(List<String> words) {
        return new Hit(incident, score, titleMatches, snippets, words);
    }
}
