package io.hindcast.lessons;

import io.hindcast.archive.Fingerprint;
import io.hindcast.archive.ReportName;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report says that luck helped: the actions that answer it, and the later incidents in which it may have run out. */
public record LuckEntry(Incident incident, Quote luck, List<Matched> matched, List<RanOut> ranOut) {

    /** Copies the lists. */
    public LuckEntry {
        matched = List.copyOf(matched);
        ranOut = List.copyOf(ranOut);
    }

    /** An action that is like the luck, or that a person made of it, and what a person said to the question whether it answers it. */
    public record Matched(
            FollowedAction action,
            Question question,
            @Nullable Answer answer) {

        /** Whether somebody said that it does not answer the luck. */
        public boolean isRejected() {
            return answer != null && !answer.yes();
        }
    }

    /**
     * A later incident in which luck may have run out, with the sentence that speaks for it and the words it shares: with the luck
     * itself, or, where {@code sameFault}, with a cause of the lucky incident. Possible until somebody judged it.
     */
    public record RanOut(
            Incident incident,
            Quote quote,
            double likeness,
            List<String> sharedWords,
            boolean sameFault,
            Question question,
            @Nullable Answer answer) {

        /** Copies the list. */
        public RanOut {
            sharedWords = List.copyOf(sharedWords);
        }

        /** Whether nobody said that it is not so. */
        public boolean isPossible() {
            return answer == null || answer.yes();
        }
    }

    /** The actions that answer it: those that nobody said no to. */
    public List<FollowedAction> actions() {
        return matched.stream()
                .filter(one -> !one.isRejected())
                .map(Matched::action)
                .toList();
    }

    /** Whether an action of its report, or one that a person made of it, answers it. */
    public boolean isAnswered() {
        return !actions().isEmpty();
    }

    /** Whether it ran out in a later incident, or may have. */
    public boolean mayHaveRunOut() {
        return ranOut.stream().anyMatch(RanOut::isPossible);
    }

    static Subject subject(Told luck) {
        return Subject.of(luck.report().archive(), luck.report().key(), Fingerprint.of(luck.words()));
    }

    static Question ranOut(Told luck, ReportName later) {
        return new Question(Question.Kind.LUCK_RAN_OUT, subject(luck), Subject.of(later.archive(), later.key()));
    }
}
