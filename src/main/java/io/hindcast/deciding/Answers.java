package io.hindcast.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people answered to what was asked about things that look the same. Every answer ever given stays, no import touches them,
 * and of one question at most one is in force. A change publishes {@link AnswersChanged} after the commit.
 */
public interface Answers {

    /** Every answer in force to questions of this kind, the older first. */
    List<Answer> standing(Question.Kind kind);

    /** The answers in force to questions of this kind, by question. */
    default Map<Question, Answer> byQuestion(Question.Kind kind) {
        Map<Question, Answer> byQuestion = new HashMap<>();
        standing(kind).forEach(answer -> byQuestion.put(answer.question(), answer));
        return byQuestion;
    }

    /** Every answer ever given to questions of this kind about this, the newest first, those that ended too. */
    List<Answer> history(Question.Kind kind, Subject about);

    /**
     * Answers a question, in place of the answer that the person saw (null: none). Nothing is kept if another answer stands by
     * now; that answer comes back. A blank name is kept as "unnamed".
     */
    Optional<Answer> answer(
            Question question, @Nullable Answer seen, boolean yes, @Nullable String by, @Nullable String why);

    /** Ends an answer, so that the question is open again; false if it is not in force any more. */
    boolean undo(Answer answer, @Nullable String by);
}
