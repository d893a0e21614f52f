package io.hindcast.insight.ledger;

import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.deciding.Said;
import io.hindcast.deciding.Subject;
import io.hindcast.report.ReportKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people answered, as a list. */
final class ListedAnswers implements Answers {
    final List<Answer> listed = new ArrayList<>();

    /** An answer about the report of this key in the archive "test". */
    ListedAnswers says(Subject fix, String key, boolean same) {
        answer(new Question(Kind.SAME_CAUSE, fix, Subject.of("test", new ReportKey(key))), null, same, "Ada", null);
        return this;
    }

    @Override
    public List<Answer> standing(Kind kind) {
        return listed.stream().filter(one -> one.question().kind() == kind).toList();
    }

    @Override
    public List<Answer> history(Kind kind, Subject about) {
        return standing(kind).stream()
                .filter(one -> one.question().about().equals(about))
                .toList();
    }

    @Override
    public Optional<Answer> answer(
            Question question, @Nullable Answer seen, boolean yes, @Nullable String by, @Nullable String why) {
        listed.add(new Answer(listed.size() + 1L, question, yes, new Said("Ada", Instant.EPOCH, null, null)));
        return Optional.empty();
    }

    @Override
    public boolean undo(Answer answer, @Nullable String by) {
        return listed.remove(answer);
    }
}
