package io.hindcast.classifying.learning;

import java.util.List;

/**
 * What was learned says of a text: a category, how sure it is (above 0, at most 1), and the words that spoke for it most, as
 * written, the strongest first. A proposal is for a person to take or leave; it is never a label by itself.
 */
public record Proposal(String category, double confidence, List<String> words) {

    /** Copies the list. */
    public Proposal {
        words = List.copyOf(words);
    }
}
