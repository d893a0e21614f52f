package io.hindcast.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The luck that a person made an action of: the words of the action's report, their line (from 1; 0 where it is not known) and
 * the day on which the action was made, null where that is not known.
 */
public record FromLuck(String words, int line, @Nullable LocalDate madeOn) {

    /** Luck that no action was made of yet. */
    public FromLuck(String words, int line) {
        this(words, line, null);
    }

    FromLuck madeOn(LocalDate day) {
        return new FromLuck(words, line, day);
    }
}
