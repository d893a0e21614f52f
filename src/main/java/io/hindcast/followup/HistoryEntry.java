package io.hindcast.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of one field of an action: the value before and after (null: as the report says), by whom and when. */
public record HistoryEntry(
        ActionField field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String changedBy,
        Instant changedAt) {}
