package io.hindcast.classifying.learning;

import io.hindcast.classifying.matching.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Logistic regression over the words of a text without their endings (OpenNLP's maximum entropy model): each word has a weight
 * for each category, and the weights of a text's words add up. The same examples give the same model.
 */
final class Model {
    private static final Language LANGUAGE = new Language(Map.of(), Map.of());
    private static final int MOST_WORDS = 3;
    private final DoccatModel trained;

    private Model(DoccatModel trained) {
        this.trained = trained;
    }

    /** Learns from examples of at least two categories. */
    static Model of(List<Example> examples) {
        List<DocumentSample> samples = examples.stream()
                .map(one -> new DocumentSample(
                        one.category(), words(LANGUAGE.cut(one.text()).spelled().keySet())))
                .filter(one -> one.getText().length > 0)
                .toList();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
        try {
            return new Model(DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(samples), parameters, factory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The likeliest category, however unlikely it is. */
    Proposal guess(String text) {
        Map<String, String> words = LANGUAGE.cut(text).spelled();
        DocumentCategorizerME categorizer = new DocumentCategorizerME(trained);
        double[] chances = categorizer.categorize(words(words.keySet()));
        String best = categorizer.getBestCategory(chances);
        int index = categorizer.getIndex(best);
        double confidence = chances[index];
        Map<String, Double> shares = new HashMap<>();
        for (String word : words.keySet()) {
            String[] others =
                    words.keySet().stream().filter(one -> !one.equals(word)).toArray(String[]::new);
            shares.put(word, confidence - categorizer.categorize(others)[index]);
        }
        List<String> spoke = words.entrySet().stream()
                .filter(one -> shares.getOrDefault(one.getKey(), 0.0) > 0)
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, String> one) -> -shares.getOrDefault(one.getKey(), 0.0)))
                .limit(MOST_WORDS)
                .map(Map.Entry::getValue)
                .toList();
        return new Proposal(best, confidence, spoke);
    }

    private static String[] words(Collection<String> stems) {
        return stems.toArray(String[]::new);
    }
}
