package io.hindcast.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many actions stand how on one day; what is overdue or due soon is counted as open or unknown too. */
public record ActionCounts(int all, int toDo, Map<Standing, Integer> standing) {

    /** Copies the map. */
    public ActionCounts {
        standing = Map.copyOf(standing);
    }

    /** Counts these actions as they stand on {@code day}. */
    public static ActionCounts of(Collection<FollowedAction> actions, LocalDate day) {
        int toDo = (int)
                actions.stream().filter(action -> !action.state().isFinished()).count();
        return new ActionCounts(
                actions.size(),
                toDo,
                Arrays.stream(Standing.values())
                        .collect(Collectors.toMap(Function.identity(), way -> (int) actions.stream()
                                .filter(action -> way.includes(action, day))
                                .count())));
    }

    /** How many stand in this way. */
    public int count(Standing way) {
        return standing.getOrDefault(way, 0);
    }
}
