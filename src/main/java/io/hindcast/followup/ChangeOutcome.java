package io.hindcast.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a change to several actions: made to all, or to none. */
public sealed interface ChangeOutcome {

    /** Made; {@code actions} counts those that did not have these values before. */
    record Changed(int actions) implements ChangeOutcome {}

    /**
     * Not made to any: since the person looked, somebody else had set one of the same fields of this action to another value
     * (null: given back to the report), at the time given, where it is known.
     */
    record ChangedMeanwhile(
            ActionId action,
            String task,
            ActionField field,
            @Nullable String valueNow,
            @Nullable String changedBy,
            @Nullable Instant changedAt)
            implements ChangeOutcome {}
}
