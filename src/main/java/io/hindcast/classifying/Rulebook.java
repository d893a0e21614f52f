package io.hindcast.classifying;

import io.hindcast.classifying.ExampleWords.Hearing;
import io.hindcast.classifying.ExampleWords.Voice;
import io.hindcast.classifying.Material.Said;
import io.hindcast.classifying.Rule.Where;
import io.hindcast.classifying.matching.Language;
import io.hindcast.classifying.matching.QueryChange;
import io.hindcast.classifying.matching.SentenceMatcher;
import io.hindcast.classifying.matching.SentenceMatcher.Match;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a catalogue, ready to use: the queries, what does not count, and which words explain. */
final class Rulebook {
    private static final double LESS_BY_SENTENCE = 0.08;
    private static final double LEAST = 0.68;
    /** What a match counts where the words of its sentence speak of something else. */
    private static final double DOUBTED = 0.5;
    /** Between the words of a match: they belong to different parts of the sentence then, or to a row of keywords. */
    private static final Pattern OTHER_PART = Pattern.compile("[;:()\\[\\]→—–•·|]|[-=]>|\\s-\\s");

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
        Hearings hearings = new Hearings(sentences, examples);
        List<Match<Rule>> matches = rules.match(
                sentences.stream().map(Sentence::words).toList(),
                (rule, sentence) -> rule.where().covers(sentences.get(sentence).place()));
        List<Finding> findings = new ArrayList<>(heard(sentences, hearings, standing));
        matches.stream()
                .filter(match -> !isTornApart(match, sentences.get(match.sentence())))
                .map(match -> new Finding(
                        match.what().axis(),
                        match.what().category(),
                        points(match, sentences, standing, hearings),
                        sentences.get(match.sentence()),
                        match.from(),
                        match.to(),
                        match.what().words()))
                .forEach(findings::add);
        return findings;
    }

    /** What the words of the root cause and of other whys say by the examples. */
    private static List<Finding> heard(List<Sentence> sentences, Hearings hearings, double[] standing) {
        List<Finding> heard = new ArrayList<>();
        for (int i = 0; i < standing.length; i++) {
            Sentence sentence = sentences.get(i);
            if (Where.CAUSES.covers(sentence.place())) {
                for (Voice voice : hearings.of(i).voices()) {
                    heard.add(voice.finding(sentence, standing[i]));
                }
            }
        }
        return heard;
    }

    private static boolean isTornApart(Match<Rule> match, Sentence sentence) {
        String matched = sentence.text().substring(match.from(), match.to());
        return match.what().axis() == Axis.FACTOR
                && OTHER_PART.matcher(matched.strip()).find();
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

    /** What one match counts before its place is looked at. Order and the words around it matter for factors alone. */
    private double points(Match<Rule> match, List<Sentence> sentences, double[] standing, Hearings hearings) {
        double points = match.what().says().points() * share(sentences, match);
        if (match.what().axis() != Axis.FACTOR) {
            return points;
        }
        return points * standing[match.sentence()] * (isDoubted(match, sentences, hearings) ? DOUBTED : 1);
    }

    /** Whether the sentence speaks of something else. In the body, where a match counts little, nobody asks. */
    private static boolean isDoubted(Match<Rule> match, List<Sentence> sentences, Hearings hearings) {
        return sentences.get(match.sentence()).place() != Place.BODY
                && hearings.of(match.sentence()).speaksOfElse(match.what().category());
    }

    private double share(List<Sentence> sentences, Match<Rule> match) {
        return effects.share(sentences.get(match.sentence()).countable(), match.from(), match.to());
    }

    /** What the words of each sentence of a report say, heard once where somebody asks. */
    private static final class Hearings {
        private final List<Sentence> sentences;
        private final ExampleWords examples;
        private final @Nullable Hearing[] heard;

        Hearings(List<Sentence> sentences, ExampleWords examples) {
            this.sentences = sentences;
            this.examples = examples;
            this.heard = new Hearing[sentences.size()];
        }

        Hearing of(int sentence) {
            Hearing known = heard[sentence];
            if (known == null) {
                known = examples.hear(sentences.get(sentence).words());
                heard[sentence] = known;
            }
            return known;
        }
    }
}
