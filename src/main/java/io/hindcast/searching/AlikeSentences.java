package io.hindcast.searching;

import io.hindcast.searching.Alike.Bar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Sentences that can be asked which of them are like another one: those that share rare words with it. Each word knows the
 * sentences that use it, so a question costs as much as its words are common, and not as much as there are sentences.
 */
public final class AlikeSentences<T> {
    private final WordWeights weights;
    private final List<T> items;
    private final List<SentenceVector> vectors = new ArrayList<>();
    private final List<List<Integer>> users;

    AlikeSentences(WordWeights weights, List<T> items, Function<T, String> words) {
        this.weights = weights;
        this.items = items;
        users = new ArrayList<>();
        for (int word = 0; word < weights.size(); word++) {
            users.add(new ArrayList<>(0));
        }
        for (T item : items) {
            SentenceVector vector = weights.vector(words.apply(item));
            for (int place = 0; place < vector.size(); place++) {
                users.get(vector.word(place)).add(vectors.size());
            }
            vectors.add(vector);
        }
    }

    /** The sentences that are at least so much like this one, the most alike first, then in their own order. */
    public List<Alike<T>> to(String sentence, Bar bar) {
        return to(weights.vector(sentence), bar);
    }

    /** The sentences that are at least so much like what several others have in common. */
    public List<Alike<T>> toAll(Collection<String> several, Bar bar) {
        return to(weights.middle(several), bar);
    }

    private List<Alike<T>> to(SentenceVector asked, Bar bar) {
        int[] shared = new int[items.size()];
        BitSet enough = new BitSet();
        for (int place = 0; place < asked.size(); place++) {
            for (int user : users.get(asked.word(place))) {
                if (++shared[user] >= bar.sharedWords()) {
                    enough.set(user);
                }
            }
        }
        return enough.stream()
                .mapToObj(candidate -> weights.compare(asked, vectors.get(candidate), items.get(candidate)))
                .filter(alike -> alike.likeness() >= bar.likeness())
                .sorted(Comparator.comparingDouble((Alike<T> alike) -> -alike.likeness()))
                .toList();
    }
}
