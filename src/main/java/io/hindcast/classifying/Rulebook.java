package io.hindcast.classifying;

import io.hindcast.classifying.ExampleWords.Voice;
import io.hindcast.classifying.Material.Said;
import io.hindcast.classifying.matching.Language;
import io.hindcast.classifying.matching.QueryChange;
import io.hindcast.classifying.matching.SentenceMatcher;
import io.hindcast.classifying.matching.SentenceMatcher.Match;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a catalogue, ready to use: the queries, what does not count, and which words explain. */
final class Rulebook {
    private static final double LESS_BY_SENTENCE = 0.08;
    private static final double LEAST = 0.68;
    private final Language language;
    private final Asides asides;
    private final Effects effects;
    private final Phrases because;
    private final SentenceMatcher<Rule> rules;
    private final ExampleWords examples;

    Rulebook(
            Asides asides,
            Effects effects,
            Phrases because,
            List<Rule> rules,
            ExampleWords examples,
            Language language) {
        this.language = language;
        this.examples = examples;
        this.asides = asides;
        this.effects = effects;
        this.because = because;
        this.rules = new SentenceMatcher<>(
                language,
                rules.stream().map(rule -> Map.entry(rule, rule.query())).toList());
    }

    /** What another rulebook finds otherwise. */
    QueryChange changeTo(Rulebook other) {
        return rules.changeTo(other.rules, rule -> rule);
    }

    /** Whether sentences that no rule knows say the same to another rulebook. */
    boolean hearsAs(Rulebook other) {
        return examples.hearsAs(other.examples);
    }

    /** Every list of phrases that this rulebook goes by, in an order of its own. */
    List<Phrases> phrases() {
        return Stream.of(asides.phrases(), effects.phrases(), List.of(because))
                .flatMap(List::stream)
                .toList();
    }

    /** These sentences as they count: where they explain, and without asides and proper names. */
    List<Sentence> countable(List<Said> said, ProperNames names) {
        return said.stream().map(one -> countable(one, names)).toList();
    }

    private Sentence countable(Said said, ProperNames names) {
        boolean explains = said.place() == Place.BODY && because.in(said.text());
        return new Sentence(
                explains ? Place.EXPLANATION : said.place(),
                said.line(),
                said.text(),
                language.cut(names.without(asides.without(said.text()))));
    }

    /** What the rules find in these sentences. */
    List<Finding> findings(List<Sentence> sentences) {
        double[] standing = standing(sentences);
        List<Match<Rule>> matches = rules.match(
                sentences.stream().map(Sentence::words).toList(),
                (rule, sentence) -> rule.where().covers(sentences.get(sentence).place()));
        List<Finding> findings = new ArrayList<>(heard(sentences, standing));
        matches.stream()
                .map(match -> new Finding(
                        match.what().axis(),
                        match.what().category(),
                        points(match, sentences, standing),
                        sentences.get(match.sentence()),
                        match.from(),
                        match.to(),
                        match.what().words()))
                .forEach(findings::add);
        return findings;
    }

    /** What the words of the root cause say by the examples. */
    private List<Finding> heard(List<Sentence> sentences, double[] standing) {
        List<Finding> heard = new ArrayList<>();
        for (int i = 0; i < standing.length; i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.place() == Place.ROOT_CAUSE) {
                for (Voice voice : examples.voices(sentence.words())) {
                    heard.add(voice.finding(sentence, standing[i]));
                }
            }
        }
        return heard;
    }

    /**
     * How much a match in each sentence counts by its order: who gives a root cause names it first and then tells how it came to harm,
     * so each further sentence there says less.
     */
    private static double[] standing(List<Sentence> sentences) {
        double[] standing = new double[sentences.size()];
        int told = 0;
        for (int i = 0; i < standing.length; i++) {
            standing[i] =
                    sentences.get(i).place() == Place.ROOT_CAUSE ? Math.max(LEAST, 1 - LESS_BY_SENTENCE * told++) : 1;
        }
        return standing;
    }

    /** What one match counts before its place is looked at. The order matters for factors alone. */
    private double points(Match<Rule> match, List<Sentence> sentences, double[] standing) {
        double ordered = match.what().axis() == Axis.FACTOR ? standing[match.sentence()] : 1;
        return match.what().says().points() * share(sentences, match) * ordered;
    }

    private double share(List<Sentence> sentences, Match<Rule> match) {
        return effects.share(sentences.get(match.sentence()).countable(), match.from(), match.to());
    }
}
