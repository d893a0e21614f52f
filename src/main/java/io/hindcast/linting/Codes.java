package io.hindcast.linting;

import io.hindcast.importing.Inspector;
import io.hindcast.quality.QualityRule;
import io.hindcast.reading.ReportReader;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.DiagnosticRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every kind of remark that lint can print, by code. */
final class Codes {
    /** What is wrong with the settings of lint itself; never switched off. */
    static final String SETTINGS = "lint-settings";

    private static final int FARTHEST = 5;
    private static final Map<String, DiagnosticRule> ALL = all();

    private Codes() {}

    static Collection<DiagnosticRule> rules() {
        return ALL.values();
    }

    static boolean isKnown(String code) {
        return ALL.containsKey(code) && !code.equals(SETTINGS);
    }

    /** A remark on the settings at this place. */
    static Diagnostic settings(String message, int line, int column) {
        return new Diagnostic(Level.ERROR, SETTINGS, message, line, column);
    }

    /** Says that there is no such code, and which one may be meant. */
    static String unknown(String code) {
        return "There is no rule '" + code + "'" + suggestion(code, ALL.keySet());
    }

    /** The end of a sentence: "; did you mean 'x'?" where one of these words is near, else a full stop. */
    static String suggestion(String word, Collection<String> words) {
        return nearest(word, words)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(".");
    }

    private static Optional<String> nearest(String word, Collection<String> words) {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST);
        return words.stream()
                .filter(each -> distance.apply(word, each) >= 0)
                .min(Comparator.comparing(each -> distance.apply(word, each)));
    }

    private static Map<String, DiagnosticRule> all() {
        Map<String, DiagnosticRule> rules = new LinkedHashMap<>();
        List<DiagnosticRule> own = List.of(
                new DiagnosticRule(SETTINGS, Level.ERROR, "The settings of lint have no such rule, word or value."));
        Stream.of(QualityRule.all(), ReportReader.remarks(), Inspector.refusals(), own)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(DiagnosticRule::code))
                .forEach(rule -> rules.putIfAbsent(rule.code(), rule));
        return rules;
    }
}
