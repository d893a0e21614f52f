package io.hindcast.classifying;

import io.hindcast.classifying.Examples.Example;
import io.hindcast.classifying.matching.CutText;
import io.hindcast.classifying.matching.Language;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hears in the words of a sentence which factors it speaks for, where no rule knows its phrases: complement naive Bayes over words and
 * pairs of words (Rennie et al., <i>Tackling the Poor Assumptions of Naive Bayes Text Classifiers</i>, 2003), taught by {@link Examples}.
 * Safe from many threads.
 */
final class ExampleWords {
    private static final double SMOOTHING = 0.5;
    /** Words are not independent, so their sum is taken for less, the more of them there are. */
    private static final double TEMPERATURE = 2.5;
    /** Below this share a factor is not heard at all. */
    private static final double FAINT = 0.25;
    /** What a certain voice says: more than a strong rule, as several of them would. */
    private static final double MOST_POINTS = 4;

    private static final double[] NOTHING = {};
    private static final int FEWEST_WORDS = 6;
    /** A factor of which a sentence speaks less than this share is doubtful there, whatever rule matched. */
    private static final double DOUBTFUL = 0.1;

    private static final int FEWEST_TO_DOUBT = 4;
    private static final int TOLD_WORDS = 3;
    private final List<String> factors;
    private final Map<String, double[]> weights;

    private ExampleWords(List<String> factors, Map<String, double[]> weights) {
        this.factors = factors;
        this.weights = weights;
    }

    /** What these examples teach about these factors; those of {@link Category#UNKNOWN} teach which words say nothing. */
    static ExampleWords taughtBy(List<Example> examples, List<String> factors, Language language) {
        Map<String, int[]> counts = new HashMap<>();
        int[] inFactor = new int[factors.size()];
        int all = 0;
        for (Example example : examples) {
            int factor = factors.indexOf(example.factor());
            if (factor < 0) {
                continue;
            }
            for (String word : words(language.cut(example.sentence())).keySet()) {
                int[] count = counts.computeIfAbsent(word, unseen -> new int[factors.size() + 1]);
                count[factors.size()]++;
                all++;
                count[factor]++;
                inFactor[factor]++;
            }
        }
        Map<String, double[]> weights = HashMap.newHashMap(counts.size());
        for (Map.Entry<String, int[]> word : counts.entrySet()) {
            double[] weight = new double[factors.size()];
            for (int i = 0; i < weight.length; i++) {
                double elsewhere = word.getValue()[weight.length] - word.getValue()[i] + SMOOTHING;
                weight[i] = -Math.log(elsewhere / (all - inFactor[i] + SMOOTHING * counts.size()));
            }
            weights.put(word.getKey(), comparedWithAll(weight));
        }
        return new ExampleWords(List.copyOf(factors), weights);
    }

    private static double[] comparedWithAll(double[] weight) {
        double average = Arrays.stream(weight).average().orElse(0);
        return Arrays.stream(weight).map(one -> one - average).toArray();
    }

    /** What the words of a sentence say. */
    Hearing hear(CutText sentence) {
        Map<String, String> known = words(sentence);
        known.keySet().retainAll(weights.keySet());
        return new Hearing(known, known.isEmpty() || factors.isEmpty() ? NOTHING : shares(known));
    }

    /** What was heard in one sentence: its words that examples know, and of how much of the whole each factor is spoken. */
    final class Hearing {
        private final Map<String, String> known;
        private final double[] shares;

        private Hearing(Map<String, String> known, double[] shares) {
            this.known = known;
            this.shares = shares;
        }

        /** What the words say for each factor that is heard well enough to be a finding by itself. */
        List<Voice> voices() {
            List<Voice> voices = new ArrayList<>();
            for (int i = 0; known.size() >= FEWEST_WORDS && i < shares.length; i++) {
                if (shares[i] > FAINT && !factors.get(i).equals(Category.UNKNOWN)) {
                    double points = MOST_POINTS * (shares[i] - FAINT) / (1 - FAINT);
                    voices.add(new Voice(factors.get(i), points, telling(known, i)));
                }
            }
            return voices;
        }

        /** Whether the words say something, and hardly anything of it for this factor. */
        boolean speaksOfElse(String factor) {
            int i = factors.indexOf(factor);
            return known.size() >= FEWEST_TO_DOUBT && i >= 0 && i < shares.length && shares[i] < DOUBTFUL;
        }
    }

    /** Whether the other hears the same in every sentence. */
    boolean hearsAs(ExampleWords other) {
        return factors.equals(other.factors)
                && weights.keySet().equals(other.weights.keySet())
                && weights.entrySet().stream()
                        .allMatch(one -> Arrays.equals(one.getValue(), other.weights.get(one.getKey())));
    }

    /** Of how much of the whole each factor is spoken, and of {@link Category#UNKNOWN} too. */
    private double[] shares(Map<String, String> known) {
        double[] shares = new double[factors.size()];
        for (String word : known.keySet()) {
            double[] weight = weights.getOrDefault(word, NOTHING);
            for (int i = 0; i < weight.length; i++) {
                shares[i] += weight[i];
            }
        }
        double scale = TEMPERATURE / Math.sqrt(known.size());
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(scale * shares[i]);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The words that say most for a factor, as they are spelled there. */
    private List<String> telling(Map<String, String> known, int factor) {
        return known.entrySet().stream()
                .sorted(Comparator.comparingDouble(word -> -weight(word.getKey(), factor)))
                .limit(TOLD_WORDS)
                .map(Map.Entry::getValue)
                .toList();
    }

    private double weight(String word, int factor) {
        double[] weight = weights.getOrDefault(word, NOTHING);
        return factor < weight.length ? weight[factor] : 0;
    }

    /** The words of a text and each two that follow one another, with the spelling there. */
    private static Map<String, String> words(CutText text) {
        Map<String, String> single = text.spelled();
        Map<String, String> all = new LinkedHashMap<>(single);
        Iterator<Map.Entry<String, String>> next = single.entrySet().iterator();
        for (Map.Entry<String, String> before = null; next.hasNext(); ) {
            Map.Entry<String, String> word = next.next();
            if (before != null) {
                all.put(before.getKey() + ' ' + word.getKey(), before.getValue() + ' ' + word.getValue());
            }
            before = word;
        }
        return all;
    }

    /** What a sentence says for a factor: how much (points, as of a rule's match), and by which of its words, that which says most first. */
    record Voice(String factor, double points, List<String> words) {

        /** As a finding in this sentence, of which a share counts. */
        Finding finding(Sentence sentence, double share) {
            String first = words.getFirst().split(" ", 2)[0];
            int from = Math.max(0, sentence.text().indexOf(first));
            return new Finding(
                    Axis.FACTOR,
                    factor,
                    points * share,
                    sentence,
                    from,
                    Math.min(from + first.length(), sentence.text().length()),
                    "words of example sentences: " + String.join(", ", words));
        }
    }
}
