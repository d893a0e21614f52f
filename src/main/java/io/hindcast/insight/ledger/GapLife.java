package io.hindcast.insight.ledger;

import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.ActionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The life of a gap: on which days it was closed, and which incidents brought it back. It is closed on the day when the
 * last of the EA actions asked for until then is done (dropped ones do not count, but one at least is done), and comes back
 * with the first incident after that day.
 */
record GapLife(GapState state, List<LocalDate> closings, List<Incident> recurrences) {

    /** Copies the lists. */
    GapLife {
        closings = List.copyOf(closings);
        recurrences = List.copyOf(recurrences);
    }

    /**
     * The life that these incidents and EA actions tell; those without a date cannot tell any, and those that do not count
     * against a fix bring nothing back.
     */
    static GapLife of(List<Incident> incidents, List<GapAction> actions, Predicate<Incident> counts) {
        SortedSet<LocalDate> closings = new TreeSet<>();
        Set<LocalDate> reopened = new HashSet<>();
        List<Incident> recurrences = new ArrayList<>();
        List<Incident> dated = incidents.stream()
                .filter(incident -> incident.date() != null)
                .sorted(Incident.BY_DATE)
                .toList();
        for (Incident incident : dated) {
            LocalDate day = Objects.requireNonNull(incident.date());
            List<GapAction> askedFor = actions.stream()
                    .filter(action -> isListedBefore(action, day))
                    .toList();
            closing(askedFor).filter(closed -> closed.isBefore(day)).ifPresent(closed -> {
                closings.add(closed);
                if (counts.test(incident) && reopened.add(closed)) {
                    recurrences.add(incident);
                }
            });
        }
        List<Incident> counted = dated.stream().filter(counts).toList();
        return new GapLife(
                state(counted, actions, closings, !recurrences.isEmpty()), List.copyOf(closings), recurrences);
    }

    private static GapState state(
            List<Incident> dated, List<GapAction> actions, SortedSet<LocalDate> closings, boolean recurred) {
        if (actions.isEmpty()) {
            return GapState.OPEN;
        }
        Optional<LocalDate> closed = closing(actions);
        if (closed.isEmpty()) {
            return recurred ? GapState.RECURRED : GapState.BEING_CLOSED;
        }
        closings.add(closed.get());
        boolean later = dated.stream().anyMatch(incident -> closed.get().isBefore(incident.date()));
        return later ? GapState.RECURRED : GapState.CLOSED;
    }

    /** The day when the last of these was done; empty unless all are finished and one at least is done. */
    private static Optional<LocalDate> closing(List<GapAction> actions) {
        if (!actions.stream().allMatch(GapAction::isFinished)) {
            return Optional.empty();
        }
        return actions.stream()
                .filter(action -> action.action().state() == ActionState.DONE)
                .map(GapAction::doneOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static boolean isListedBefore(GapAction action, LocalDate day) {
        LocalDate listed = action.action().promisedOn();
        return listed != null && listed.isBefore(day);
    }
}
