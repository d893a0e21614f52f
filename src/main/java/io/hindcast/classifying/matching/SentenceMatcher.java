package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Runs many stored queries over the sentences of one report, each sentence by itself. Queries are parsed once; matching is
 * safe from many threads.
 *
 * @param <T> what a query stands for
 */
public final class SentenceMatcher<T> {
    private final Words words;
    private final List<Stored<T>> stored;

    /** A matcher for these queries; throws {@link BadQueryException}. */
    public SentenceMatcher(Language language, List<Map.Entry<T, String>> queries) {
        this.words = language.words();
        this.stored = queries.stream()
                .map(entry -> {
                    Query query = language.parse(entry.getValue());
                    return new Stored<>(entry.getKey(), query, Need.of(query));
                })
                .toList();
    }

    /** Every place where a query matches a sentence that it may look at; sentences are told by their index. */
    public List<Match<T>> match(List<String> sentences, BiPredicate<T, Integer> mayLook) {
        List<Set<String>> wordsOf = sentences.stream().map(words::in).toList();
        Set<String> all = new HashSet<>();
        wordsOf.forEach(all::addAll);
        List<Stored<T>> possible =
                stored.stream().filter(one -> one.need.isMetBy(all)).toList();
        List<Match<T>> found = new ArrayList<>();
        MemoryIndex index = new MemoryIndex(true);
        for (int i = 0; i < sentences.size(); i++) {
            int sentence = i;
            List<Stored<T>> here = new ArrayList<>();
            for (Stored<T> one : possible) {
                if (one.need.isMetBy(wordsOf.get(i)) && mayLook.test(one.what, i)) {
                    here.add(one);
                }
            }
            if (!here.isEmpty()) {
                index.reset();
                index.addField(Language.FIELD, sentences.get(i), words);
                IndexSearcher searcher = index.createSearcher();
                here.forEach(one -> collect(searcher, one, sentence, found));
            }
        }
        return found;
    }

    private static <T> void collect(IndexSearcher searcher, Stored<T> one, int sentence, List<Match<T>> found) {
        try {
            LeafReaderContext only = searcher.getLeafContexts().getFirst();
            Matches matches = searcher.createWeight(one.query, ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(only, 0);
            MatchesIterator each = matches == null ? null : matches.getMatches(Language.FIELD);
            while (each != null && each.next()) {
                found.add(new Match<>(one.what, sentence, each.startOffset(), each.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Stored<T>(T what, Query query, Need need) {}

    /**
     * A query's match: the index of the sentence, and the characters {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param <T> what the query stands for
     */
    public record Match<T>(T what, int sentence, int from, int to) {}
}
