package io.hindcast.lessons;

import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.GapId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident, why it happened, and an action of an earlier report that was already to mend that and was not done when the
 * incident came: found by the words that both share, by the gap that both name, or by both. {@code otherActions} counts the
 * further actions of which the same can be said. Possible until somebody judged it.
 */
public record ListedFix(
        Incident incident,
        Quote cause,
        FollowedAction action,
        @Nullable GapId gap,
        double likeness,
        List<String> sharedWords,
        int otherActions,
        @Nullable Answer answer) {

    /** Copies the list. */
    public ListedFix {
        sharedWords = List.copyOf(sharedWords);
    }

    /** What a person is asked: whether the action would have prevented the incident. */
    public Question question() {
        return question(incident, action);
    }

    /** Whether nobody has judged it. */
    public boolean isOpen() {
        return answer == null;
    }

    /** Whether somebody said that the two are not the same. */
    public boolean isRejected() {
        return answer != null && !answer.yes();
    }

    static Question question(Incident incident, FollowedAction action) {
        return new Question(
                Question.Kind.ALREADY_LISTED, Subject.of(incident.archive(), incident.key()), subject(action));
    }

    /** The name of an action as something that is asked about. */
    static Subject subject(FollowedAction action) {
        return Subject.of(
                action.id().archive(), action.id().report(), action.id().fingerprint());
    }

    ListedFix withOthers(int count) {
        return new ListedFix(incident, cause, action, gap, likeness, sharedWords, count, answer);
    }
}
