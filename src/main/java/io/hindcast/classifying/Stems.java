package io.hindcast.classifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The different words of a short text without endings (Porter, <i>An algorithm for suffix stripping</i>, 1980), order, case and
 * the commonest words; words that deny, such as "no", are kept. Safe from many threads.
 */
public final class Stems {
    private static final Analyzer ENGLISH = new EnglishAnalyzer(new CharArraySet(
            List.of(
                    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "for", "from", "in",
                    "into", "is", "it", "its", "of", "on", "or", "our", "own", "per", "that", "the", "their", "these",
                    "this", "those", "to", "was", "were", "which", "with"),
            true));

    private Stems() {}

    /** The stems in alphabetical order. */
    public static Set<String> of(String text) {
        Set<String> stems = new TreeSet<>();
        try (TokenStream stream = ENGLISH.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(stems);
    }
}
