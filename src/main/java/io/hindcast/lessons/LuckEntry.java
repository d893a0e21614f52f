package io.hindcast.lessons;

import io.hindcast.archive.Fingerprint;
import io.hindcast.archive.Judgment;
import io.hindcast.archive.Judgment.Pair;
import io.hindcast.archive.Judgment.Question;
import io.hindcast.archive.Judgment.Side;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report says that luck helped: the actions that answer it, and the later incidents in which it may have run out. */
public record LuckEntry(Incident incident, Quote luck, List<FollowedAction> actions, List<RanOut> ranOut) {

    /** Copies the lists. */
    public LuckEntry {
        actions = List.copyOf(actions);
        ranOut = List.copyOf(ranOut);
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
            Pair pair,
            @Nullable Judgment judgment) {

        /** Copies the list. */
        public RanOut {
            sharedWords = List.copyOf(sharedWords);
        }

        /** Whether nobody said that it is not so. */
        public boolean isPossible() {
            return judgment == null || judgment.same();
        }
    }

    /** Whether an action of its report, or one that a person made of it, answers it. */
    public boolean isAnswered() {
        return !actions.isEmpty();
    }

    /** Whether it ran out in a later incident, or may have. */
    public boolean mayHaveRunOut() {
        return ranOut.stream().anyMatch(RanOut::isPossible);
    }

    static Side side(Told luck) {
        return new Side(luck.report().archive(), luck.report().key(), Fingerprint.of(luck.words()));
    }

    static Pair pair(Told luck, ReportName later) {
        return new Pair(Question.LUCK_RAN_OUT, side(luck), new Side(later.archive(), later.key(), ""));
    }
}
