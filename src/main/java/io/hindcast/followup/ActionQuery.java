package io.hindcast.followup;

import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a question is about: those of the reports that the filter admits, that stand in one of these ways on
 * {@code asOf}, in one of the states, of one of the owners (compared without regard to case; {@link #NOBODY} for actions
 * without one) and of one of the priorities. An empty set does not restrict; the sets are combined.
 */
public record ActionQuery(
        ReportFilter reports,
        Set<Standing> standings,
        Set<ActionState> states,
        Set<String> owners,
        Set<Priority> priorities,
        LocalDate asOf) {

    /** The owner of actions that name none. */
    public static final String NOBODY = "nobody";

    /** Copies the sets; owners in lower case. */
    public ActionQuery {
        standings = Set.copyOf(standings);
        states = Set.copyOf(states);
        owners = owners.stream().map(ActionQuery::alike).collect(Collectors.toUnmodifiableSet());
        priorities = Set.copyOf(priorities);
    }

    /** Every action, as it stands on this day. */
    public static ActionQuery all(LocalDate asOf) {
        return new ActionQuery(ReportFilter.ALL, Set.of(), Set.of(), Set.of(), Set.of(), asOf);
    }

    /** The same question about actions that stand in one of these ways. */
    public ActionQuery standing(Standing... ways) {
        return new ActionQuery(reports, Set.of(ways), states, owners, priorities, asOf);
    }

    /** The same question about actions of these owners. */
    public ActionQuery ownedBy(String... names) {
        return new ActionQuery(reports, standings, states, Set.of(names), priorities, asOf);
    }

    /** The same question about the actions of these reports. */
    public ActionQuery of(ReportFilter filter) {
        return new ActionQuery(filter, standings, states, owners, priorities, asOf);
    }

    boolean admits(ActionTable.Row row) {
        FollowedAction action = row.action();
        return (standings.isEmpty() || standings.stream().anyMatch(way -> way.includes(action, asOf)))
                && (states.isEmpty() || states.contains(action.state()))
                && (owners.isEmpty() || owners.contains(alike(action.owner())))
                && (priorities.isEmpty()
                        || Priority.of(action.priority())
                                .filter(priorities::contains)
                                .isPresent())
                && row.isIn(reports);
    }

    /** What two spellings of one owner have in common. */
    static String alike(@Nullable String owner) {
        return owner == null || owner.isBlank() ? NOBODY : owner.strip().toLowerCase(Locale.ROOT);
    }
}
