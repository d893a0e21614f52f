package io.hindcast.insight.ledger;

import io.hindcast.insight.figures.Coverage;
import io.hindcast.insight.figures.Sample;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.GapId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger. Incidents (oldest first), services and hours are those of the question's filter; state, closings
 * recurrences and the effects of closings are judged on the whole archive. {@code hoursLost} is the sum of the known times to restore in hours, null
 * where none is known; {@code restore} tells of how many incidents it is known. {@code year} tells what its incidents cost of
 * a year's hours. A candidate waits for a person to name it. Recurrences are the incidents that brought it back, one for each
 * closing, except where a person said that the cause was another.
 */
public record Gap(
        GapId id,
        boolean candidate,
        GapState state,
        List<Incident> incidents,
        List<String> services,
        Coverage restore,
        @Nullable Double hoursLost,
        List<GapAction> actions,
        List<LocalDate> closings,
        List<Incident> recurrences,
        List<Effect> effects,
        LostShare year) {

    /** Copies the lists. */
    public Gap {
        incidents = List.copyOf(incidents);
        services = List.copyOf(services);
        actions = List.copyOf(actions);
        closings = List.copyOf(closings);
        recurrences = List.copyOf(recurrences);
        effects = List.copyOf(effects);
    }

    /** Whether it hit two or more incidents. */
    public boolean isRecurring() {
        return incidents.size() >= 2;
    }

    /** The day of the first incident; null where none has a date. */
    public @Nullable LocalDate firstSeen() {
        List<LocalDate> days = days();
        return days.isEmpty() ? null : days.getFirst();
    }

    /** The day of the last incident; null where none has a date. */
    public @Nullable LocalDate lastSeen() {
        List<LocalDate> days = days();
        return days.isEmpty() ? null : days.getLast();
    }

    /** The median number of days from one incident to the next; null with fewer than two. */
    public @Nullable Double medianDaysBetween() {
        List<LocalDate> days = days();
        List<Long> between = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            between.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return between.isEmpty() ? null : Sample.of(between, 0).median();
    }

    /** The day since which it is closed, or on which it was closed last before it came back; null if it never was. */
    public @Nullable LocalDate closedOn() {
        return closings.isEmpty() ? null : closings.getLast();
    }

    /** The incident that brought it back last; null if none did. */
    public @Nullable Incident cameBackWith() {
        return recurrences.isEmpty() ? null : recurrences.getLast();
    }

    /** The same gap in the words of the incident that brought it back last, which no decision changes; its name if none did. */
    public GapId wordedWhenBack() {
        Incident back = cameBackWith();
        return effects.stream()
                .flatMap(effect -> effect.after().stream())
                .filter(one -> one.incident().equals(back))
                .findFirst()
                .map(one -> GapId.ofFolded(one.question().about().folded()))
                .orElse(id);
    }

    /** What came of the last closing; null if it was never closed. */
    public @Nullable Effect effect() {
        return effects.isEmpty() ? null : effects.getLast();
    }

    /** Whether a person said that its cause came back after the last closing. */
    public boolean isConfirmed() {
        return state == GapState.RECURRED
                && effects.stream().skip(effects.size() - 1L).anyMatch(Effect::isConfirmed);
    }

    private List<LocalDate> days() {
        return incidents.stream()
                .map(Incident::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
