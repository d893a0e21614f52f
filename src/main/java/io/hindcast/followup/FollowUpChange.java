package io.hindcast.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** One line of an action's history, as stored. */
record FollowUpChange(
        @Id @Nullable Long id,
        long followUp,
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String changedBy,
        Instant changedAt) {

    HistoryEntry entry() {
        return new HistoryEntry(ActionField.of(field), oldValue, newValue, changedBy, changedAt);
    }
}
