package io.hindcast.archive;

import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays corrections over a report as it was read: milestones first, then what is derived from them, then elapsed times. The
 * evidence of a corrected fact says so and keeps the line that was read, where there is one.
 */
final class Overlay {
    private Overlay() {}

    /** The report with these corrections; those of actions that it does not list are left out. */
    static Report over(Report read, List<String> actionNames, List<NewValue> corrections) {
        Report report = read;
        for (NewValue correction : corrections.stream()
                .filter(each -> !each.fact().isMinutes())
                .sorted(Comparator.comparing(each -> each.fact().value()))
                .toList()) {
            report = lay(report, actionNames, correction);
        }
        if (corrections.stream().anyMatch(each -> each.fact().isMilestone())) {
            report = CourseLayers.derived(report);
        }
        for (NewValue correction : corrections) {
            if (correction.fact().isMinutes()) {
                report = lay(report, actionNames, correction);
            }
        }
        return corrections.isEmpty() ? report : withEvidence(report, actionNames, corrections);
    }

    private static Report lay(Report report, List<String> actionNames, NewValue correction) {
        return Layer.of(correction.fact(), actionNames)
                .map(layer -> layer.lay().apply(report, correction.value()))
                .orElse(report);
    }

    private static Report withEvidence(Report report, List<String> actionNames, List<NewValue> corrections) {
        Map<String, Evidence> evidence = new LinkedHashMap<>(report.evidence());
        for (NewValue correction : corrections) {
            FactName fact = correction.fact();
            String name = fact.action()
                    .map(action -> fact.value().replace("." + action, "[" + actionNames.indexOf(action) + "]"))
                    .orElse(fact.value());
            if (Layer.of(fact, actionNames).isPresent()) {
                evidence.merge(
                        name,
                        new Evidence(0, 0, "", Basis.CORRECTED),
                        (read, none) -> new Evidence(read.line(), read.column(), read.quote(), Basis.CORRECTED));
            }
        }
        return report.toBuilder().evidence(evidence).build();
    }
}
