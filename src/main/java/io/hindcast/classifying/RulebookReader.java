package io.hindcast.classifying;

import io.hindcast.classifying.Rule.Strength;
import io.hindcast.classifying.Rule.Where;
import io.hindcast.classifying.matching.BadQueryException;
import io.hindcast.classifying.matching.Language;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the rules of a catalogue file and checks each query. */
final class RulebookReader {
    private RulebookReader() {}

    static Rulebook read(Entry root, Language language) {
        List<Rule> rules = new ArrayList<>();
        for (Entry factor : root.entries("factors", "factor")) {
            addRules(factor, Axis.FACTOR, language, rules);
        }
        for (Entry trigger : root.entries("triggers", "trigger")) {
            addRules(trigger, Axis.TRIGGER, language, rules);
        }
        List<String> factors = root.entries("factors", "factor").stream()
                .map(factor -> factor.text("id"))
                .toList();
        return new Rulebook(
                asides(root),
                effects(root),
                Phrases.any(values(root, "because")),
                rules,
                ExampleWords.taughtBy(Examples.bundled(), factors, language),
                language);
    }

    static Language language(Entry root) {
        Map<String, List<String>> spellings = new HashMap<>();
        root.entry("words", "words")
                .ifPresent(words -> words.names().forEach(word -> spellings.put(word, values(words, word))));
        Map<String, String> groups = new HashMap<>();
        root.entry("groups", "groups").ifPresent(all -> all.names().forEach(name -> groups.put(name, all.text(name))));
        return new Language(spellings, groups);
    }

    private static Asides asides(Entry root) {
        return root.entry("asides", "asides")
                .map(entry -> entry.only("after", "clause", "sentence"))
                .map(entry -> Asides.of(values(entry, "after"), values(entry, "clause"), values(entry, "sentence")))
                .orElseGet(() -> Asides.of(List.of(), List.of(), List.of()));
    }

    private static Effects effects(Entry root) {
        return root.entry("effects", "effects")
                .map(entry -> entry.only("after", "before"))
                .map(entry -> Effects.of(values(entry, "after"), values(entry, "before")))
                .orElseGet(() -> Effects.of(List.of(), List.of()));
    }

    private static void addRules(Entry category, Axis axis, Language language, List<Rule> rules) {
        for (Entry entry : category.entries("rules", "rule")) {
            entry.only("in", "says", "when");
            Where where = one(entry, "in", Where.values());
            Strength says = one(entry, "says", Strength.values());
            for (Entry.Text query : entry.texts("when")) {
                try {
                    language.check(query.value());
                } catch (BadQueryException e) {
                    throw category.problem(
                            query, "query " + query.value() + " cannot be understood: " + e.getMessage());
                }
                rules.add(new Rule(axis, category.text("id"), where, says, query.value()));
            }
        }
    }

    private static <E extends Enum<E>> E one(Entry entry, String name, E[] values) {
        String word = entry.text(name);
        List<String> known = new ArrayList<>();
        for (E value : values) {
            known.add(value.name().toLowerCase(Locale.ROOT));
            if (known.getLast().equals(word)) {
                return value;
            }
        }
        throw entry.problem("'" + name + "' is one of " + String.join(", ", known) + ", not '" + word + "'");
    }

    private static List<String> values(Entry entry, String list) {
        return entry.texts(list).stream().map(Entry.Text::value).toList();
    }
}
