package io.hindcast.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be done of one age: {@code from} to {@code to} whole days since its report's date, both included; both
 * null for reports without a date, {@code to} null for the oldest.
 */
public record AgeGroup(@Nullable Integer from, @Nullable Integer to, List<FollowedAction> actions) {
    private static final List<Integer> LAST_DAYS = List.of(7, 30, 90, 180, 365, 730);

    /** Copies the list. */
    public AgeGroup {
        actions = List.copyOf(actions);
    }

    /** Sorts what is neither done nor dropped by its age on {@code day}; every age has a group, those without a date only if there are any. */
    public static List<AgeGroup> of(Collection<FollowedAction> actions, LocalDate day) {
        List<FollowedAction> toDo =
                actions.stream().filter(action -> !action.state().isFinished()).toList();
        List<AgeGroup> groups = new ArrayList<>();
        int first = 0;
        for (int last : LAST_DAYS) {
            groups.add(between(toDo, day, first, last));
            first = last + 1;
        }
        groups.add(between(toDo, day, first, null));
        List<FollowedAction> undated =
                toDo.stream().filter(action -> action.ageInDays(day).isEmpty()).toList();
        if (!undated.isEmpty()) {
            groups.add(new AgeGroup(null, null, undated));
        }
        return groups;
    }

    private static AgeGroup between(List<FollowedAction> toDo, LocalDate day, int first, @Nullable Integer last) {
        return new AgeGroup(
                first,
                last,
                toDo.stream()
                        .filter(action -> isBetween(action.ageInDays(day), first, last))
                        .toList());
    }

    /** A report dated ahead counts as of today. */
    private static boolean isBetween(OptionalLong age, int first, @Nullable Integer last) {
        return age.isPresent()
                && Math.max(0, age.getAsLong()) >= first
                && (last == null || Math.max(0, age.getAsLong()) <= last);
    }
}
