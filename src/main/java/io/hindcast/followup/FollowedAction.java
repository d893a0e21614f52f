package io.hindcast.followup;

import io.hindcast.report.ActionState;
import io.hindcast.report.DueDate;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A corrective action as it stands: what its report says with what people said laid over it. {@code written} keeps the
 * report's own words, so that both can be shown where they differ; {@code due} is stated, derived by the {@link DuePolicy}
 * or corrected by a person; {@code line} (from 1) is where the report lists it, 0 where the report no longer does.
 */
public record FollowedAction(
        ActionId id,
        Origin origin,
        String task,
        @Nullable String priority,
        ActionState state,
        @Nullable String owner,
        @Nullable DueDate due,
        @Nullable String ticket,
        boolean goldenPath,
        int line,
        Written written) {

    /** The report that promised the action. */
    public record Origin(
            String title,
            @Nullable LocalDate date,
            @Nullable Severity severity,
            List<String> services,
            List<String> teams) {

        /** Copies the lists. */
        public Origin {
            services = List.copyOf(services);
            teams = List.copyOf(teams);
        }
    }

    /** State, owner, due date and ticket as the report gives them, whatever people said since. */
    public record Written(
            ActionState state,
            @Nullable String owner,
            @Nullable DueDate due,
            @Nullable String ticket) {}

    /** Whether a person has set the state, so that it no longer follows the report. */
    public boolean isStateCorrected() {
        return state != written.state();
    }

    /** Whether it was due before {@code day} and is neither done nor dropped; an action due that day is not overdue. */
    public boolean isOverdue(LocalDate day) {
        return !state.isFinished() && due != null && due.date().isBefore(day);
    }

    /** Whether it is neither done nor dropped and due on {@code day} or within the given number of days after it. */
    public boolean isDueWithin(LocalDate day, int days) {
        return !state.isFinished()
                && due != null
                && !due.date().isBefore(day)
                && !due.date().isAfter(day.plusDays(days));
    }

    /** Whole days since its report's date, empty where the report has none. */
    public OptionalLong ageInDays(LocalDate day) {
        LocalDate promised = origin.date();
        return promised == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(promised, day));
    }
}
