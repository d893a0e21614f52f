package io.hindcast.deciding;

import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers to "same cause?". An incident after a fix is a possible recurrence until a person answers: yes, the cause came
 * back, or no, it does not count against the fix. A change publishes {@link DecisionsChanged} after the commit.
 */
public interface SameCauses {

    /** Every answer in force. */
    List<SameCause> standing();

    /** Every answer ever given about a fix, the newest first. */
    List<SameCause> of(FixName fix);

    /**
     * Answers for one incident after a fix, in place of the answer that the person saw (null: none). Nothing is kept if another
     * answer stands by now; that answer comes back.
     */
    Optional<SameCause> answer(Question question, boolean same, @Nullable String by, @Nullable String why);

    /** Ends an answer, so that the question is open again; false if it is not in force any more. */
    boolean undo(SameCause answer, @Nullable String by);

    /** A fix, an incident after it, and the answer that stood when a person looked. */
    record Question(
            FixName fix,
            String archive,
            ReportKey report,
            @Nullable SameCause seen) {}
}
