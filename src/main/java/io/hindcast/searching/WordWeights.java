package io.hindcast.searching;

import io.hindcast.searching.ReportAnalyzer.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How much each word tells among many sentences: the fewer of them use it, the more. Words are stemmed as in the index, and
 * those that tell nothing are left out. The weight is the inverse document frequency ln((n + 100) / n<sub>word</sub>), as if a
 * hundred further sentences used none of them, so that few sentences do not mistake what they share for what all share. The
 * likeness of two sentences is the cosine of their weighted words (Manning, Raghavan and Schütze, <i>Introduction to Information
 * Retrieval</i>, 2008, sections 6.2 and 6.3).
 */
public final class WordWeights {
    private static final String SCALE = Section.TEXT.field();

    private static final double UNSEEN = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> users = new ArrayList<>();
    private final Map<String, int[]> cut = new HashMap<>();
    private final int sentences;

    private WordWeights(Collection<String> all) {
        sentences = all.size();
        for (String sentence : all) {
            int[] known = cut.get(sentence);
            int[] words = known == null ? cut(sentence) : known;
            cut.put(sentence, words);
            Arrays.stream(words).forEach(word -> users.set(word, users.get(word) + 1));
        }
    }

    /** The numbers of a sentence's words, each new word under a new number. */
    private int[] cut(String sentence) {
        return words(sentence).entrySet().stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.getKey(), unknown -> {
                    names.add(word.getValue());
                    users.add(0);
                    return names.size() - 1;
                }))
                .sorted()
                .toArray();
    }

    /** The weights of words among these sentences. */
    public static WordWeights among(Collection<String> sentences) {
        return new WordWeights(sentences);
    }

    /** Sentences that can be asked which of them are like another one, by these weights. */
    public <T> AlikeSentences<T> index(Collection<T> items, Function<T, String> words) {
        return new AlikeSentences<>(this, List.copyOf(items), words);
    }

    /** The words of a sentence that can tell something, as the index has them, each with how it is written first. */
    static Map<String, String> words(String sentence) {
        Map<String, String> words = new TreeMap<>();
        for (Word word : ReportAnalyzer.QUERY.words(SCALE, sentence)) {
            String written = sentence.substring(word.span().start(), word.span().end());
            if (LogNoise.canTell(written)) {
                words.putIfAbsent(word.term(), written.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    SentenceVector vector(String sentence) {
        int[] known = cut.get(sentence);
        int[] words = known == null ? known(sentence) : known;
        return SentenceVector.of(
                words,
                Arrays.stream(words)
                        .mapToDouble(word -> Math.log((sentences + UNSEEN) / users.get(word)))
                        .toArray());
    }

    private int[] known(String sentence) {
        return words(sentence).keySet().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** The middle of several sentences, by the words that at least two of them use. */
    SentenceVector middle(Collection<String> several) {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (String sentence : several) {
            SentenceVector one = vector(sentence);
            for (int i = 0; i < one.size(); i++) {
                sums.merge(one.word(i), (double) one.weight(i), Double::sum);
                uses.merge(one.word(i), 1, Integer::sum);
            }
        }
        sums.keySet().removeIf(word -> uses.getOrDefault(word, 0) < 2);
        return vector(sums);
    }

    /** How like two sentences are. */
    public Alike<String> compare(String one, String other) {
        return compare(vector(one), vector(other), other);
    }

    <T> Alike<T> compare(SentenceVector one, SentenceVector other, T item) {
        List<String> shared = new ArrayList<>();
        double likeness = one.cosine(other, word -> shared.add(names.get(word)));
        return new Alike<>(item, likeness, shared);
    }

    /** The words that a third of these sentences use, and two at least, the commonest first. */
    public List<String> common(Collection<String> several) {
        Map<Integer, Integer> uses = new TreeMap<>();
        for (String sentence : several) {
            SentenceVector one = vector(sentence);
            for (int i = 0; i < one.size(); i++) {
                uses.merge(one.word(i), 1, Integer::sum);
            }
        }
        int enough = Math.max(2, several.size() / 3);
        return uses.entrySet().stream()
                .filter(use -> use.getValue() >= enough)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(use -> names.get(use.getKey()))
                .toList();
    }

    int size() {
        return names.size();
    }

    private static SentenceVector vector(SortedMap<Integer, Double> weights) {
        return SentenceVector.of(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
