package io.hindcast.insight.ledger;

import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Question;
import io.hindcast.insight.incidents.Incident;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident after the day on which a fix was done: a possible recurrence until a person says whether it had the cause that
 * the fix was to remove ({@code answer} to {@code question}; null until then).
 */
public record Recurrence(
        Incident incident,
        LocalDate fixed,
        Question question,
        @Nullable Answer answer) {

    /** Whether a person said that the same cause came back. */
    public boolean isConfirmed() {
        return answer != null && answer.yes();
    }

    /** Whether nobody has said yet. */
    public boolean isPossible() {
        return answer == null;
    }

    /** Whether it counts against the fix: unless a person said that it had another cause. */
    public boolean isCounted() {
        return answer == null || answer.yes();
    }
}
