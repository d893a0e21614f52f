package io.hindcast.correcting;

import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a correction of one or several facts: all were kept, or none. */
public sealed interface CorrectionOutcome {

    /** Kept; {@code facts} counts those that did not have these values before. */
    record Corrected(int facts) implements CorrectionOutcome {}

    /** Not kept: these facts cannot be so, each with one sentence that says why. */
    record Refused(Map<FactName, String> sentences) implements CorrectionOutcome {
        /** Copies the map. */
        public Refused {
            sentences = Map.copyOf(sentences);
        }
    }

    /**
     * Not kept: since the person looked, this fact was changed to another value (null: unknown), by the correction given, or
     * by a new reading or a withdrawal where that is null.
     */
    record ChangedMeanwhile(
            FactName fact,
            @Nullable String valueNow,
            @Nullable Correction by) implements CorrectionOutcome {}
}
