package io.hindcast.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A corrective action as the report gives it. {@code priority} is kept as written, without a state mark; {@code goldenPath}
 * marks an EA action, one that changes the Golden Path; {@code line} counts from 1; {@code doneOn} is the day that the report states for
 * a done action.
 */
public record Action(
        String task,
        @Nullable String priority,
        ActionState state,
        @Nullable String owner,
        @Nullable DueDate due,
        @Nullable String ticket,
        boolean goldenPath,
        int line,
        @Nullable LocalDate doneOn) {

    /** An action whose report does not say when it was done. */
    public Action(
            String task,
            @Nullable String priority,
            ActionState state,
            @Nullable String owner,
            @Nullable DueDate due,
            @Nullable String ticket,
            boolean goldenPath,
            int line) {
        this(task, priority, state, owner, due, ticket, goldenPath, line, null);
    }
}
