package io.hindcast.insight.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.Ids;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * What came of a fix: the incidents up to the day on which it was done ({@code fixed}), those after it, and how their rate
 * changed; incidents that a person judged to have another cause are counted on neither side. {@code from} and {@code to} are the
 * first and the last day that are looked at.
 */
public record Effect(
        LocalDate from, LocalDate fixed, LocalDate to, List<Incident> before, List<Recurrence> after, RateRatio rate) {

    /** Copies the lists. */
    public Effect {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What may be said of a fix. */
    public enum Verdict {
        /** Incidents became fewer by more than chance, and nobody says that the cause came back. */
        WORKED,
        /** A person says that the cause came back, or incidents became more by more than chance. */
        FAILED,
        /** Neither: too few incidents or too little time. */
        TOO_EARLY;

        /** The word used in JSON. */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /**
     * The effect of a fix on these incidents, of which those without a date cannot tell any; the days run from {@code from} to
     * the fix and from the day after it to {@code to}.
     */
    static Effect of(Days days, List<Incident> incidents, Function<Incident, Recurrence> judged) {
        List<Incident> before = incidents.stream()
                .filter(incident -> incident.date() != null
                        && !incident.date().isBefore(days.from())
                        && !incident.date().isAfter(days.fixed())
                        && judged.apply(incident).isCounted())
                .sorted(Incident.BY_DATE)
                .toList();
        List<Recurrence> after = incidents.stream()
                .filter(incident -> incident.date() != null
                        && incident.date().isAfter(days.fixed())
                        && !incident.date().isAfter(days.to()))
                .sorted(Incident.BY_DATE)
                .map(judged)
                .toList();
        int counted = (int) after.stream().filter(Recurrence::isCounted).count();
        long daysBefore = ChronoUnit.DAYS.between(days.from(), days.fixed()) + 1;
        long daysAfter = ChronoUnit.DAYS.between(days.fixed(), days.to());
        return new Effect(
                days.from(),
                days.fixed(),
                days.to(),
                before,
                after,
                RateRatio.of(counted, daysAfter, before.size(), daysBefore));
    }

    /** The first day looked at, the day of the fix, and the last day looked at. */
    record Days(LocalDate from, LocalDate fixed, LocalDate to) {}

    /** What may be said of the fix. */
    public Verdict verdict() {
        Double ratio = rate.value();
        boolean more = rate.isDetectable() && (ratio == null || ratio > 1);
        if (more || isConfirmed()) {
            return Verdict.FAILED;
        }
        return rate.isDetectable() ? Verdict.WORKED : Verdict.TOO_EARLY;
    }

    /** Whether a person said that the cause came back. */
    public boolean isConfirmed() {
        return after.stream().anyMatch(Recurrence::isConfirmed);
    }

    /** The incidents after the fix that nobody has judged yet. */
    public List<Recurrence> possible() {
        return after.stream().filter(Recurrence::isPossible).toList();
    }
}
