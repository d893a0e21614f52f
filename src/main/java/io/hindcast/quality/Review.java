package io.hindcast.quality;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What the quality rules say of one report; a file that is no report has no verdicts. */
public record Review(Map<QualityRule, Verdict> verdicts) {

    /** Copies the map. */
    public Review {
        verdicts = Map.copyOf(verdicts);
    }

    /** Reviews a report by all rules but the disabled ones; columns are known where the text is given. */
    public static Review of(Report report, String text, Set<String> disabled) {
        Map<QualityRule, Verdict> verdicts = new EnumMap<>(QualityRule.class);
        if (report.outcome() != Outcome.REJECTED) {
            Subject subject = new Subject(report, text.lines().toList());
            for (QualityRule rule : QualityRule.values()) {
                if (!disabled.contains(rule.code())) {
                    verdicts.put(rule, rule.judge(subject));
                }
            }
        }
        return new Review(verdicts);
    }

    /** The share of the rules that apply which the report keeps, from 0 to 1; empty where none applies. */
    public OptionalDouble score() {
        return verdicts.values().stream()
                .filter(Verdict::applies)
                .mapToInt(verdict -> verdict.isPassed() ? 1 : 0)
                .average();
    }

    /** Every place where a rule is not kept, in the order of the text; what reading remarks itself is among them. */
    public List<Diagnostic> findings() {
        return verdicts.values().stream()
                .map(Verdict::findings)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Diagnostic.IN_ORDER_OF_TEXT)
                .toList();
    }
}
