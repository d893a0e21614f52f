package io.hindcast.searching;

import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A sentence as a vector of length one: the numbers of its words, ascending, and how much each weighs in it. */
final class SentenceVector {
    private final int[] words;
    private final float[] weights;

    private SentenceVector(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** The vector in the direction of these weights; without direction where there is none. */
    static SentenceVector of(int[] words, double[] weights) {
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        float[] scaled = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = square == 0 ? 0 : (float) (weights[i] / Math.sqrt(square));
        }
        return new SentenceVector(words, scaled);
    }

    /** How many words. */
    int size() {
        return words.length;
    }

    /** The number of a word, by its place. */
    int word(int place) {
        return words[place];
    }

    /** The weight of a word, by its place. */
    float weight(int place) {
        return weights[place];
    }

    /** The places of its words, the heaviest first. */
    int[] heaviestFirst() {
        return IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -weights[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The cosine of the angle between the two; hands over each word that both have. */
    double cosine(SentenceVector other, IntConsumer shared) {
        double cosine = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            if (order == 0) {
                cosine += weights[i] * other.weights[j];
                shared.accept(words[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return cosine;
    }
}
