package io.hindcast.quality;

import io.hindcast.quality.Subject.Finding;
import io.hindcast.report.Action;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules on corrective actions. */
final class ActionChecks {
    /** A resolution to do better: nothing that anybody could check. */
    private static final Pattern RESOLVE = Pattern.compile(
            "\\bbe (?:more|extra|very) (?:careful|cautious|vigilant|mindful|attentive|diligent|aware)\\b"
                    + "|\\bpay (?:more|closer|better) attention\\b|\\btry harder\\b|\\b(?:take|exercise) more care\\b"
                    + "|\\b(?:never|not|doesn't|does not|don't) (?:let (?:this|it) )?happens? again\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String FIELD =
            "(?:monitoring|alerting|alerts?|observability|logging|testing|tests?|test coverage|documentation|docs|runbooks?|communications?|processe?s?"
                    + "|resilien\\w+|reliability|stability|performance|training|awareness|security|visibility|tooling|reviews?|code reviews?|quality|planning)";
    /** "Improve monitoring": a field and no object. */
    private static final Pattern FIELD_ALONE = Pattern.compile(
            "(?:we (?:need|should|must|will|have)(?: to)? )?(?:improve|better|enhance|increase|strengthen|more|harden|work on|focus on|invest in|review|revisit)"
                    + " (?:on )?(?:the |our |overall |general |system |service |team |better |more )*" + FIELD
                    + "(?:(?:,| and|,? or| &| /) (?:the |our |better )?" + FIELD + ")*[.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROMISE = Pattern.compile(
            "\\bwe(?:['’]ll| will| plan to|(?:['’]re| are) (?:going to|planning|preventing|working on|implementing|changing|improving|fixing))\\b"
                    + "|\\b(?:are|will) we (?:going to|doing|do|prevent|preventing|change|changing|improve|improving|fix|fixing)\\b"
                    + "|\\bno (?:further |corrective )?actions? (?:is|are|was|were)? ?(?:needed|required|necessary)\\b",
            Pattern.CASE_INSENSITIVE);
    /** The report itself as a task: whoever writes it has done it. */
    private static final Pattern OF_THE_REPORT = Pattern.compile(
            "(?:write|finish|complete|publish|share)(?: up)? (?:an? |the |this )?(?:incident |outage )?(?:report|post-?mortem|retrospective|write-?up)[.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_QUOTED = 60;

    private ActionChecks() {}

    // a report lists actions, or says in its own words what will be done.
    static Optional<List<Finding>> present(Subject subject) {
        boolean any = !subject.report().actions().isEmpty()
                || subject.lines().stream()
                        .anyMatch(line -> PROMISE.matcher(line).find());
        return Optional.of(any ? List.of() : List.of(subject.atStart()));
    }

    // each open action but the report itself names its owner; where none does, that is said once, and a ticket
    // will do.
    static Optional<List<Finding>> owned(Subject subject) {
        List<Action> open = open(subject);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        boolean someOwned = subject.report().actions().stream().anyMatch(action -> action.owner() != null);
        List<Action> without = open.stream()
                .filter(action -> action.owner() == null && (someOwned || action.ticket() == null))
                .filter(action -> !OF_THE_REPORT.matcher(action.task().strip()).matches())
                .toList();
        if (!someOwned && without.size() > 1) {
            Action first = without.getFirst();
            String all = "None of the " + without.size() + " open actions from here on names an owner";
            return Optional.of(List.of(subject.at(first.line(), first.task(), all)));
        }
        return Optional.of(without.stream()
                .map(action -> subject.at(action.line(), action.task(), "The action names no owner"))
                .toList());
    }

    // an action can be finished: it is no resolution to take more care, and no field without an object.
    static Optional<List<Finding>> concrete(Subject subject) {
        List<Action> open = open(subject);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open.stream()
                .filter(action -> isVague(action.task().strip()))
                .map(action -> subject.at(action.line(), action.task(), brief(action.task())))
                .toList());
    }

    // what is still open is not due before the report's own date.
    static Optional<List<Finding>> dueLater(Subject subject) {
        LocalDate date = subject.report().date();
        List<Action> dated =
                open(subject).stream().filter(action -> isStated(action.due())).toList();
        if (date == null || dated.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> early = new ArrayList<>();
        for (Action action : dated) {
            DueDate due = action.due();
            if (due != null && due.date().isBefore(date)) {
                early.add(subject.at(action.line(), action.task(), due.date(), date));
            }
        }
        return Optional.of(early);
    }

    private static List<Action> open(Subject subject) {
        return subject.report().actions().stream()
                .filter(action -> !action.state().isFinished())
                .toList();
    }

    private static boolean isVague(String task) {
        return RESOLVE.matcher(task).find() || FIELD_ALONE.matcher(task).matches();
    }

    private static boolean isStated(@Nullable DueDate due) {
        return due != null && due.basis() == Basis.STATED;
    }

    private static String brief(String task) {
        return task.length() <= MOST_QUOTED ? task : task.substring(0, MOST_QUOTED - 1) + "…";
    }
}
