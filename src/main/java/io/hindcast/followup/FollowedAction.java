package io.hindcast.followup;

import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.report.ActionState;
import io.hindcast.report.DueDate;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A corrective action as it stands: what its report says with what people said laid over it. {@code written} keeps the
 * report's own words, so that both can be shown where they differ; {@code corrected} names the fields that a person set;
 * {@code due} is stated, derived by the {@link DuePolicy} or corrected by a person; {@code finished} is the day on which a
 * person set it to done or dropped or on which the report says that it was done, null where neither is known; {@code line} (from 1) is where the report lists it, 0
 * where the report no longer does or never did; {@code luck} is what a person made the action of, null for one that a report
 * promised.
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
        @Nullable LocalDate finished,
        boolean goldenPath,
        int line,
        Written written,
        Set<ActionField> corrected,
        @Nullable FromLuck luck) {

    /** Copies the set. */
    public FollowedAction {
        corrected = Set.copyOf(corrected);
    }

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

    /** State, owner, due date, ticket and end day as the report gives them, whatever people said since. */
    public record Written(
            ActionState state,
            @Nullable String owner,
            @Nullable DueDate due,
            @Nullable String ticket,
            @Nullable LocalDate finished) {}

    /** The action as its report gives it, before anybody said anything. */
    static FollowedAction written(ActionId id, Origin origin, ActionFacts facts) {
        return new FollowedAction(
                id,
                origin,
                facts.task(),
                facts.priority(),
                facts.state(),
                facts.owner(),
                facts.due(),
                facts.ticket(),
                facts.doneOn(),
                facts.goldenPath(),
                facts.line(),
                new Written(facts.state(), facts.owner(), facts.due(), facts.ticket(), facts.doneOn()),
                Set.of(),
                null);
    }

    /** Whether a person has set this field, so that it no longer follows the report, even if both say the same. */
    public boolean isCorrected(ActionField field) {
        return corrected.contains(field);
    }

    /** Whether a person has set this field to something else than the report says. */
    public boolean differsFromReport(ActionField field) {
        return isCorrected(field) && !Objects.equals(text(field), writtenText(field));
    }

    /** The value in use as text: a state's identifier, an ISO date or the words; null where there is none. */
    public @Nullable String text(ActionField field) {
        return switch (field) {
            case STATE -> state.id();
            case OWNER -> owner;
            case DUE -> due == null ? null : due.date().toString();
            case TICKET -> ticket;
        };
    }

    /** The report's own value as text, as {@link #text}. */
    public @Nullable String writtenText(ActionField field) {
        return switch (field) {
            case STATE -> written.state().id();
            case OWNER -> written.owner();
            case DUE -> written.due() == null ? null : written.due().date().toString();
            case TICKET -> written.ticket();
        };
    }

    /** The day on which it is due, null where none is known. */
    public @Nullable LocalDate dueDay() {
        return due == null ? null : due.date();
    }

    /** Whether its report still lists it. */
    public boolean isListed() {
        return line > 0;
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

    /** The day of its report, or that on which a person made it of luck; null where it is not known. */
    public @Nullable LocalDate promisedOn() {
        return luck == null ? origin.date() : luck.madeOn();
    }

    /** Whole days since it was promised, empty where that day is not known. */
    public OptionalLong ageInDays(LocalDate day) {
        LocalDate promised = promisedOn();
        return promised == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(promised, day));
    }
}
