package io.hindcast.searching;

import java.util.Arrays;
import java.util.BitSet;

/** The sentences that use one word, by number, and how much it weighs in each. */
final class WordUsers {
    private int[] sentences = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int sentence, float weight) {
        if (size == sentences.length) {
            sentences = Arrays.copyOf(sentences, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        sentences[size] = sentence;
        weights[size++] = weight;
    }

    /** Adds to the product of each of these sentences with a sentence in which the word weighs this much. */
    void addTo(float[] products, float weight, BitSet touched) {
        for (int i = 0; i < size; i++) {
            products[sentences[i]] += weight * weights[i];
            touched.set(sentences[i]);
        }
    }
}
