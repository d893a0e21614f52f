package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CachingTokenFilter;
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
    private static final String NO_WORD = "";
    private static final BitSet NONE = new BitSet();
    private final Words words;
    private final List<Stored<T>> stored;
    /** The queries that one of these words must stand for, and under no word those that none must; by their place in {@link #stored}. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** A matcher for these queries; throws {@link BadQueryException}. */
    public SentenceMatcher(Language language, List<Map.Entry<T, String>> queries) {
        this.words = language.words();
        this.stored = queries.stream()
                .map(entry -> {
                    Query query = language.parse(entry.getValue());
                    return new Stored<>(entry.getKey(), query, Need.of(query));
                })
                .toList();
        for (int i = 0; i < stored.size(); i++) {
            Set<String> oneOf = stored.get(i).need.oneOf();
            for (String word : oneOf.isEmpty() ? Set.of(NO_WORD) : oneOf) {
                byWord.computeIfAbsent(word, unknown -> new BitSet()).set(i);
            }
        }
    }

    /** Every place where a query matches a sentence that it may look at; sentences are told by their index. */
    public List<Match<T>> match(List<String> sentences, BiPredicate<T, Integer> mayLook) {
        List<Match<T>> found = new ArrayList<>();
        MemoryIndex index = new MemoryIndex(true);
        for (int i = 0; i < sentences.size(); i++) {
            int sentence = i;
            try (CachingTokenFilter tokens = words.cut(sentences.get(i))) {
                List<Stored<T>> here = possible(Words.in(tokens), one -> mayLook.test(one, sentence));
                if (!here.isEmpty()) {
                    index.reset();
                    index.addField(Language.FIELD, tokens);
                    IndexSearcher searcher = index.createSearcher();
                    here.forEach(one -> collect(searcher, one, sentence, found));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /**
     * What sets another matcher apart from this one, where queries that stand for the same {@code meaning} and ask for the same are
     * the same.
     */
    public QueryChange changeTo(SentenceMatcher<T> other, Function<T, Object> meaning) {
        List<Map.Entry<Object, Query>> mine = meanings(meaning);
        List<Map.Entry<Object, Query>> theirs = other.meanings(meaning);
        List<Map.Entry<Object, Query>> common = common(mine, theirs);
        boolean reordered = !common.equals(common(theirs, mine));
        List<Need> gone = without(common, mine);
        List<Need> come = without(common, theirs);
        boolean tellable = Stream.concat(gone.stream(), come.stream()).allMatch(Need::isTellable);
        return QueryChange.of(words, gone, other.words, come, reordered || !tellable);
    }

    private List<Map.Entry<Object, Query>> meanings(Function<T, Object> meaning) {
        return stored.stream()
                .map(one -> Map.entry(meaning.apply(one.what), one.query))
                .toList();
    }

    /** Those of some that are among others too, as often as there, in the order of some. */
    private static List<Map.Entry<Object, Query>> common(
            List<Map.Entry<Object, Query>> some, List<Map.Entry<Object, Query>> others) {
        Map<Map.Entry<Object, Query>, Long> left = new HashMap<>();
        others.forEach(one -> left.merge(one, 1L, Long::sum));
        return some.stream().filter(one -> left.merge(one, -1L, Long::sum) >= 0).toList();
    }

    private static List<Need> without(List<Map.Entry<Object, Query>> common, List<Map.Entry<Object, Query>> all) {
        Map<Map.Entry<Object, Query>, Long> left = new HashMap<>();
        common.forEach(one -> left.merge(one, 1L, Long::sum));
        return all.stream()
                .filter(one -> left.merge(one, -1L, Long::sum) < 0)
                .map(one -> Need.of(one.getValue()))
                .toList();
    }

    /** The queries whose words are all there and that may look, in their order. */
    private List<Stored<T>> possible(Set<String> text, Predicate<T> mayLook) {
        BitSet perhaps = new BitSet(stored.size());
        perhaps.or(byWord.getOrDefault(NO_WORD, NONE));
        text.forEach(word -> perhaps.or(byWord.getOrDefault(word, NONE)));
        List<Stored<T>> possible = new ArrayList<>();
        for (int i = perhaps.nextSetBit(0); i >= 0; i = perhaps.nextSetBit(i + 1)) {
            Stored<T> one = stored.get(i);
            if (one.need.isMetBy(text) && mayLook.test(one.what)) {
                possible.add(one);
            }
        }
        return possible;
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
