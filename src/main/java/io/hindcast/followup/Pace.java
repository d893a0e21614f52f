package io.hindcast.followup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many actions were promised and how many finished, quarter by quarter. A promise belongs to the quarter of its report's
 * date, an end to the quarter of the day that the report or a person gives; {@code finished} counts what is done or dropped,
 * {@code dayKnown} those of them whose day is known.
 */
public record Pace(List<Quarter> quarters, int finished, int dayKnown) {

    /** Copies the list. */
    public Pace {
        quarters = List.copyOf(quarters);
    }

    /** A quarter by its first day, and the actions promised and finished in it. */
    public record Quarter(LocalDate first, List<FollowedAction> promised, List<FollowedAction> finished) {

        /** Copies the lists. */
        public Quarter {
            promised = List.copyOf(promised);
            finished = List.copyOf(finished);
        }

        /** The name of the quarter that this day is in, such as {@code 2025-Q3}. */
        public String name() {
            return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
    }

    /** The pace in the last quarters up to that of {@code day}, at most {@code most} of them, from the first that has any. */
    public static Pace of(Collection<FollowedAction> actions, LocalDate day, int most) {
        List<FollowedAction> ended =
                actions.stream().filter(action -> action.state().isFinished()).toList();
        int known = (int) ended.stream()
                .map(FollowedAction::finished)
                .filter(Objects::nonNull)
                .count();
        List<Quarter> quarters = new ArrayList<>();
        LocalDate last = quarter(day);
        for (LocalDate first = last.minusMonths(3L * (most - 1)); !first.isAfter(last); first = first.plusMonths(3)) {
            LocalDate start = first;
            Quarter quarter = new Quarter(
                    start,
                    actions.stream()
                            .filter(action -> isIn(start, action.promisedOn()))
                            .toList(),
                    ended.stream()
                            .filter(action -> isIn(start, action.finished()))
                            .toList());
            if (!quarters.isEmpty()
                    || !quarter.promised().isEmpty()
                    || !quarter.finished().isEmpty()) {
                quarters.add(quarter);
            }
        }
        return new Pace(quarters, ended.size(), known);
    }

    private static boolean isIn(LocalDate first, @Nullable LocalDate day) {
        return day != null && quarter(day).equals(first);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
