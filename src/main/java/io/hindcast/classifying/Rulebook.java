package io.hindcast.classifying;

import io.hindcast.classifying.Material.Said;
import io.hindcast.classifying.matching.Language;
import io.hindcast.classifying.matching.QueryChange;
import io.hindcast.classifying.matching.SentenceMatcher;
import io.hindcast.classifying.matching.SentenceMatcher.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a catalogue, ready to use: the queries, what does not count, and which words explain. */
final class Rulebook {
    private final Asides asides;
    private final Effects effects;
    private final Phrases because;
    private final SentenceMatcher<Rule> rules;

    Rulebook(Asides asides, Effects effects, Phrases because, List<Rule> rules, Language language) {
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
                names.without(asides.without(said.text())));
    }

    /** What the rules find in these sentences. */
    List<Finding> findings(List<Sentence> sentences) {
        List<Match<Rule>> matches = rules.match(
                sentences.stream().map(Sentence::countable).toList(),
                (rule, sentence) -> rule.where().covers(sentences.get(sentence).place()));
        return matches.stream()
                .map(match -> new Finding(
                        match.what().axis(),
                        match.what().category(),
                        match.what().says().points() * share(sentences, match),
                        sentences.get(match.sentence()),
                        match.from(),
                        match.to(),
                        match.what().words()))
                .toList();
    }

    private double share(List<Sentence> sentences, Match<Rule> match) {
        return effects.share(sentences.get(match.sentence()).countable(), match.from(), match.to());
    }
}
