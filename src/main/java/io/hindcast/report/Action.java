package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/**
 * A corrective action as the report gives it. {@code priority} is kept as written, without a state mark; {@code goldenPath}
 * marks an EA action, one that changes the Golden Path; {@code line} counts from 1.
 */
public record Action(
        String task,
        @Nullable String priority,
        ActionState state,
        @Nullable String owner,
        @Nullable DueDate due,
        @Nullable String ticket,
        boolean goldenPath,
        int line) {}
