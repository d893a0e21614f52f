package io.hindcast.quality;

import io.hindcast.quality.Subject.Finding;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.DiagnosticRule;
import io.hindcast.report.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every rule of report quality: its stable code is its name in kebab case; docs/reading-rules.md has an example of each. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and method references do not change
public enum QualityRule {
    ROOT_CAUSE_MISSING(
            Level.WARNING,
            "Names its root cause",
            "No root cause was found; name it under a heading of its own, or say that it is unknown.",
            CauseChecks::named),
    ROOT_CAUSE_BLAMES_PERSON(
            Level.WARNING,
            "Blames no person",
            "The root cause ends with a person ('%s'); ask what made the mistake possible and what let it pass.",
            CauseChecks::blameless),
    WHYS_TOO_FEW(
            Level.INFO,
            "Asks why at least three times",
            "The whys stop after %s; a cause in the system is seldom reached in fewer than three.",
            CauseChecks::ladder),
    TIMELINE_MISSING(
            Level.INFO,
            "Has a timeline",
            "No timeline was found; list what happened when, one time a line.",
            TimelineChecks::present),
    TIMELINE_BACKWARDS(
            Level.WARNING,
            "Has its times in order",
            "The time %s is earlier than that of the entry before it; it was kept as written.",
            TimelineChecks::inOrder,
            "timeline-backwards",
            "milestones-out-of-order",
            "resolved-before-detected"),
    DETECTION_MISSING(
            Level.INFO,
            "Tells how it was detected",
            "The timeline does not tell when or how somebody noticed; add the alert or the first report as an entry.",
            TimelineChecks::detection),
    DURATION_DIFFERS(
            Level.WARNING,
            "States durations that its times bear out",
            "%s: the report states %s minutes and its times give %s; the stated value is used.",
            TimelineChecks::durations,
            "duration-differs"),
    IMPACT_WITHOUT_NUMBER(
            Level.INFO,
            "Tells impact in numbers",
            "The impact holds no number of users, money or hours; give one, or say that it could not be measured.",
            ImpactChecks::numbers),
    LUCK_WITHOUT_ACTION(
            Level.INFO,
            "Has an action for each luck",
            "No action takes up this luck; what only luck prevented will happen when it runs out.",
            ImpactChecks::luck),
    ACTIONS_MISSING(
            Level.INFO,
            "Lists actions",
            "The report lists no corrective action; write at least one, or say why none is needed.",
            ActionChecks::present),
    ACTION_WITHOUT_OWNER(
            Level.INFO, "Names an owner for each open action", "%s; name who will do it.", ActionChecks::owned),
    ACTION_VAGUE(
            Level.INFO,
            "Has actions that can be finished",
            "Nobody can tell when '%s' is done; say what will be different, where, and how it is checked.",
            ActionChecks::concrete),
    DUE_BEFORE_REPORT(
            Level.WARNING,
            "Has due dates after its day",
            "The due date %s is before the report's own date %s; one of the two is mistyped.",
            ActionChecks::dueLater);

    private final Level level;
    private final String title;
    private final String sentence;
    private final Check check;
    private final Set<String> remarks;

    QualityRule(Level level, String title, String sentence, Check check, String... remarks) {
        this.level = level;
        this.title = title;
        this.sentence = sentence;
        this.check = check;
        this.remarks = Set.of(remarks);
    }

    /** Whether a rule applies to a report, and where it is not kept; empty where it does not apply. */
    interface Check {
        Optional<List<Finding>> of(Subject subject);
    }

    /** The stable code, such as {@code action-vague}. */
    public String code() {
        return Ids.of(this);
    }

    /** What a report that keeps the rule does, such as "Names its root cause". */
    public String title() {
        return title;
    }

    /** Every rule of quality as a kind of remark. */
    public static List<DiagnosticRule> all() {
        return Arrays.stream(values())
                .map(rule -> new DiagnosticRule(rule.code(), rule.level, rule.sentence.replace("%s", "…")))
                .toList();
    }

    /** The rule's word on a report: what reading remarked already stands for itself and is not said twice. */
    Verdict judge(Subject subject) {
        Optional<List<Finding>> found = check.of(subject);
        if (found.isEmpty()) {
            return Verdict.NOT_ASKED;
        }
        List<Diagnostic> findings = new ArrayList<>(subject.remarked(remarks));
        found.get().forEach(finding -> findings.add(at(finding)));
        return new Verdict(true, findings);
    }

    private Diagnostic at(Finding finding) {
        String message = sentence.formatted(finding.values().toArray());
        return new Diagnostic(level, code(), message, finding.line(), finding.column());
    }
}
