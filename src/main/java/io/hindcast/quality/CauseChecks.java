package io.hindcast.quality;

import io.hindcast.quality.Subject.Finding;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules on causes. */
final class CauseChecks {
    private static final int FEWEST_WHYS = 3;

    /** A heading or a label for a ladder. */
    private static final Pattern HEADING =
            Pattern.compile("^[\\s#*_>-]{0,8}(?:the )?(?:(?:five|5) whys?|whys)\\b.{0,30}$", Pattern.CASE_INSENSITIVE);

    private CauseChecks() {}

    // a report names its root cause, or says that it is unknown.
    static Optional<List<Finding>> named(Subject subject) {
        if (subject.report().rootCause() != null) {
            return Optional.of(List.of());
        }
        return Optional.of(List.of(subject.remarked(Set.of(QualityRule.ROOT_CAUSE_MISSING.code())).stream()
                .findFirst()
                .map(remark -> new Finding(remark.line(), remark.column(), List.of()))
                .orElse(subject.atStart())));
    }

    // a person's error is where questions begin and not a root cause.
    static Optional<List<Finding>> blameless(Subject subject) {
        Report report = subject.report();
        String cause = report.rootCause();
        if (cause == null) {
            return Optional.empty();
        }
        return Optional.of(Blame.in(cause, Blame.people(report)).stream()
                .map(words -> subject.at(report.evidence().get("rootCause"), words))
                .toList());
    }

    // a ladder of whys has at least three rungs; one question alone is none.
    static Optional<List<Finding>> ladder(Subject subject) {
        List<Why> asked = subject.report().whys().stream()
                .filter(why -> why.question() != null)
                .toList();
        boolean ladder = asked.size() > 1
                || subject.lines().stream()
                        .anyMatch(line -> HEADING.matcher(line).find());
        if (asked.isEmpty() || !ladder) {
            return Optional.empty();
        }
        Why last = asked.getLast();
        String question = String.valueOf(last.question());
        return Optional.of(
                asked.size() < FEWEST_WHYS
                        ? List.of(subject.at(last.line(), question, asked.size() == 1 ? "one" : "two"))
                        : List.of());
    }
}
