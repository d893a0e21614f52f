package io.hindcast.searching;

import io.hindcast.searching.Alike.Bar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Sentences that can be asked which of them are like another one. Each word knows the sentences that use it; the words of the
 * asked sentence are followed from the rarest on, and only until those that are left could not lift any further sentence over
 * the bar, so that the commonest words cost nothing.
 */
public final class AlikeSentences<T> {
    private static final double ROUNDING = 1e-4;

    private final WordWeights weights;
    private final List<T> items;
    private final List<SentenceVector> vectors = new ArrayList<>();
    private final List<WordUsers> users = new ArrayList<>();
    private final float[] products;

    AlikeSentences(WordWeights weights, List<T> items, Function<T, String> words) {
        this.weights = weights;
        this.items = items;
        this.products = new float[items.size()];
        for (int word = 0; word < weights.size(); word++) {
            users.add(new WordUsers());
        }
        for (T item : items) {
            SentenceVector vector = weights.vector(words.apply(item));
            for (int place = 0; place < vector.size(); place++) {
                users.get(vector.word(place)).add(vectors.size(), vector.weight(place));
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

    private synchronized List<Alike<T>> to(SentenceVector asked, Bar bar) {
        BitSet touched = new BitSet();
        double left = asked.size() == 0 ? 0 : 1;
        for (int place : asked.heaviestFirst()) {
            if (left < bar.likeness() * bar.likeness()) {
                break;
            }
            float weight = asked.weight(place);
            left -= weight * weight;
            users.get(asked.word(place)).addTo(products, weight, touched);
        }
        double least = bar.likeness() - Math.sqrt(Math.max(0, left)) - ROUNDING;
        List<Alike<T>> alike = touched.stream()
                .filter(candidate -> products[candidate] >= least)
                .mapToObj(candidate -> weights.compare(asked, vectors.get(candidate), items.get(candidate)))
                .filter(candidate -> candidate.clears(bar))
                .sorted(Comparator.comparingDouble((Alike<T> candidate) -> -candidate.likeness()))
                .toList();
        touched.stream().forEach(candidate -> products[candidate] = 0);
        return alike;
    }
}
