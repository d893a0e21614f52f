package io.hindcast.quality;

import io.hindcast.quality.Subject.Finding;
import io.hindcast.report.Evidence;
import io.hindcast.report.Impact;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules on impact, and on the impact that only luck prevented. */
final class ImpactChecks {
    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter"
                    + "|both|single|all|every|everyone|everybody|entire|entirely|whole|completely?|totally|full|fully|none|nobody|no|nothing|any"
                    + "|unknown|not (?:be )?(?:known|measured|quantified|tracked))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "also",
            "because",
            "been",
            "before",
            "could",
            "during",
            "ever",
            "from",
            "happened",
            "have",
            "having",
            "incident",
            "into",
            "just",
            "luck",
            "lucky",
            "made",
            "make",
            "more",
            "most",
            "much",
            "only",
            "outage",
            "over",
            "service",
            "some",
            "still",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "they",
            "this",
            "time",
            "very",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with",
            "within",
            "would",
            "team",
            "users");
    private static final int SHARED_WORDS = 2;
    private static final int STEM = 6;

    private ImpactChecks() {}

    // impact is told in numbers, or as all, none or unknown.
    static Optional<List<Finding>> numbers(Subject subject) {
        Report report = subject.report();
        Impact impact = report.impact();
        if (impact == null || impact.user() == null) {
            return Optional.empty();
        }
        String told = Stream.of(impact.user(), impact.revenue(), impact.internal())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        boolean counted = impact.usersAffected() != null || NUMBER.matcher(told).find();
        return Optional.of(
                counted ? List.of() : List.of(subject.at(report.evidence().get("impact.user"))));
    }

    // an action takes up a luck where the two share two telling words.
    static Optional<List<Finding>> luck(Subject subject) {
        Report report = subject.report();
        List<String> lucky = report.lessons().lucky();
        if (lucky.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lucky.size(); i++) {
            Set<String> words = telling(lucky.get(i));
            boolean taken =
                    report.actions().stream().anyMatch(action -> shared(words, telling(action.task())) >= SHARED_WORDS);
            Evidence read = report.evidence().get("lessons.lucky[" + i + "]");
            if (!taken && read != null) {
                findings.add(subject.at(read));
            }
        }
        return Optional.of(findings);
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    /** The stems of the words of four letters and more that are not in every report. */
    private static Set<String> telling(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 4 && !COMMON.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
