package io.hindcast.classifying.matching;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.hindcast.classifying.matching.Need.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
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
    private final Numbers numbers;
    /** By the number of a word the queries of which it is the one that must be there, or one of those; by their place in {@link #stored}. */
    private final BitSet[] byWord;
    /** The queries that need no word. */
    private final BitSet always = new BitSet();

    /** A matcher for these queries; throws {@link BadQueryException}. */
    public SentenceMatcher(Language language, List<Map.Entry<T, String>> queries) {
        this.words = language.words();
        List<Query> parsed =
                queries.stream().map(entry -> language.parse(entry.getValue())).toList();
        List<Need> needs = parsed.stream().map(Need::of).toList();
        this.numbers = Numbers.of(needs);
        this.byWord = new BitSet[numbers.size()];
        List<Stored<T>> all = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            all.add(new Stored<>(
                    queries.get(i).getKey(), parsed.get(i), needs.get(i).by(numbers)));
            putByWord(i, needs.get(i).oneOf());
        }
        this.stored = List.copyOf(all);
    }

    private void putByWord(int query, Set<String> oneOf) {
        if (oneOf.isEmpty()) {
            always.set(query);
        }
        for (int word : numbers.of(oneOf.stream())) {
            byWord[word] = byWord[word] == null ? new BitSet() : byWord[word];
            byWord[word].set(query);
        }
    }

    /** Every place where a query matches a sentence that it may look at; sentences are told by their index. */
    public List<Match<T>> match(List<CutText> sentences, BiPredicate<T, Integer> mayLook) {
        MemoryIndex index = new MemoryIndex(true);
        Map<Integer, List<Stored<T>>> possible = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int sentence = i;
            List<Stored<T>> here = possible(sentences.get(i), one -> mayLook.test(one, sentence));
            if (!here.isEmpty()) {
                possible.put(i, here);
                index.addField(OneSentence.field(i), sentences.get(i).stream());
            }
        }
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>();
        LeafReader all = index.createSearcher().getLeafContexts().getFirst().reader();
        possible.forEach((sentence, here) -> {
            IndexSearcher searcher = OneSentence.of(all, sentence);
            here.forEach(one -> collect(searcher, one, sentence, found));
        });
        return found;
    }

    /**
     * What sets another matcher apart from this one, where queries that stand for the same {@code meaning} and ask for the same are
     * the same. A query that stands elsewhere in the order is one that goes and comes: a text that none of those matches is
     * told the same by the others, whose order is the same.
     */
    public QueryChange changeTo(SentenceMatcher<T> other, Function<T, Object> meaning) {
        List<AbstractDelta<Map.Entry<Object, Query>>> changes =
                DiffUtils.diff(meanings(meaning), other.meanings(meaning)).getDeltas();
        return QueryChange.of(
                words, needs(changes, AbstractDelta::getSource), other.words, needs(changes, AbstractDelta::getTarget));
    }

    private List<Map.Entry<Object, Query>> meanings(Function<T, Object> meaning) {
        return stored.stream()
                .map(one -> Map.entry(meaning.apply(one.what), one.query))
                .toList();
    }

    private static <E> List<Need> needs(
            List<AbstractDelta<Map.Entry<E, Query>>> changes,
            Function<AbstractDelta<Map.Entry<E, Query>>, Chunk<Map.Entry<E, Query>>> side) {
        return changes.stream()
                .flatMap(change -> side.apply(change).getLines().stream())
                .map(one -> Need.of(one.getValue()))
                .toList();
    }

    /** The queries whose words are all there and that may look, in their order. */
    private List<Stored<T>> possible(CutText sentence, Predicate<T> mayLook) {
        BitSet text = numbers.known(sentence);
        BitSet perhaps = (BitSet) always.clone();
        for (int word = text.nextSetBit(0); word >= 0; word = text.nextSetBit(word + 1)) {
            if (byWord[word] != null) {
                perhaps.or(byWord[word]);
            }
        }
        List<Stored<T>> possible = new ArrayList<>();
        for (int i = perhaps.nextSetBit(0); i >= 0; i = perhaps.nextSetBit(i + 1)) {
            Stored<T> one = stored.get(i);
            if (mayLook.test(one.what) && one.need.isMetBy(text)) {
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

    private record Stored<T>(T what, Query query, Check need) {}

    /**
     * A query's match: the index of the sentence, and the characters {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param <T> what the query stands for
     */
    public record Match<T>(T what, int sentence, int from, int to) {}
}
