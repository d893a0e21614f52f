package io.hindcast.reading;

import io.hindcast.report.Action;
import io.hindcast.report.Evidence;
import io.hindcast.report.Impact;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Remarks on what would make a report more useful; about the report, never about a person. */
final class QualityReview {
    private static final Pattern BLAME = Pattern.compile(
            "\\b(?:human|operator|manual|user|pilot|engineer'?s?|developer'?s?|administrator'?s?) (?:error|mistake|oversight|negligence)\\b"
                    + "|\\b(?:engineers?|developers?|operators?|admins?|administrators?|someone|somebody|employees?|contractors?|interns?|@[\\w-]{2,30}) "
                    + "(?:\\w+ ){0,2}?(?:forgot|mistyped|mistakenly|accidentally|carelessly|failed to|neglected|made a mistake|did not follow|overlooked)\\b");
    private static final Pattern NOT_BLAME = Pattern.compile(
            "\\b(?:not|no|rather than|instead of|against|prevents?|tolerates?|beyond)\\b[^.]{0,30}\\b(?:human|operator|user|manual) (?:error|mistake)");
    private static final int FEWEST_WHYS = 3;
    private static final int SHARED_WORDS = 2;

    private final ReportDraft draft;
    private final Report report;

    private QualityReview(ReportDraft draft) {
        this.draft = draft;
        this.report = draft.report().build();
    }

    /** Adds the remarks to the draft; everything else must have been read. */
    static void of(ReportDraft draft) {
        QualityReview review = new QualityReview(draft);
        review.cause();
        review.whys();
        review.impact();
        review.actions();
        review.luck();
    }

    // a report names its root cause, or says that it is unknown.
    private void cause() {
        String cause = report.rootCause();
        if (cause == null) {
            int line = draft.parts(Role.ROOT_CAUSE, Role.WHYS).stream()
                    .mapToInt(Part::line)
                    .findFirst()
                    .orElse(1);
            draft.remark(Remark.ROOT_CAUSE_MISSING, line, 1);
            return;
        }
        // a person's error is where questions begin and not a root cause.
        var blame = BLAME.matcher(Words.fold(cause));
        if (blame.find() && !NOT_BLAME.matcher(Words.fold(cause)).find()) {
            Evidence read = draft.evidence().get("rootCause");
            int line = read == null ? 1 : read.line();
            draft.remark(Remark.ROOT_CAUSE_BLAMES_PERSON, line, read == null ? 1 : read.column(), blame.group());
        }
    }

    // a ladder of whys has at least three rungs.
    private void whys() {
        List<Why> asked =
                report.whys().stream().filter(why -> why.question() != null).toList();
        if (!asked.isEmpty() && asked.size() < FEWEST_WHYS) {
            draft.remark(Remark.WHYS_TOO_FEW, asked.getFirst().line(), 1, asked.size());
        }
    }

    // impact is told in numbers.
    private void impact() {
        Impact impact = report.impact();
        Evidence read = draft.evidence().get("impact.user");
        if (impact == null || impact.user() == null || read == null) {
            return;
        }
        String all = impact.user() + impact.revenue() + impact.internal();
        if (all.chars().noneMatch(Character::isDigit) && impact.usersAffected() == null) {
            draft.remark(Remark.IMPACT_WITHOUT_NUMBER, read.line(), 1);
        }
    }

    // a report lists actions, and each names its owner.
    private void actions() {
        if (report.actions().isEmpty()) {
            draft.remark(Remark.ACTIONS_MISSING, 1, 1);
        }
        for (Action action : report.actions()) {
            if (action.owner() == null && !action.state().isFinished()) {
                draft.remark(Remark.ACTION_WITHOUT_OWNER, action.line(), 1);
            }
        }
    }

    // an action takes up a luck where the two share two telling words.
    private void luck() {
        List<String> lucky = report.lessons().lucky();
        for (int i = 0; i < lucky.size(); i++) {
            Set<String> words = telling(lucky.get(i));
            boolean taken =
                    report.actions().stream().anyMatch(action -> shared(words, telling(action.task())) >= SHARED_WORDS);
            Evidence read = draft.evidence().get("lessons.lucky[" + i + "]");
            if (!taken && read != null) {
                draft.remark(Remark.LUCK_WITHOUT_ACTION, read.line(), 1);
            }
        }
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    /** The stems of the words of five letters and more. */
    private static Set<String> telling(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.bare(text).split(" ", -1)) {
            if (word.length() >= 5) {
                stems.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return stems;
    }
}
