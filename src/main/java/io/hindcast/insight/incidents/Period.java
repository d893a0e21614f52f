package io.hindcast.insight.incidents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A calendar month, quarter or year, by its first day. */
public record Period(PeriodUnit unit, LocalDate first) implements Comparable<Period> {

    /** Checks the day; throws {@link IllegalArgumentException} that names one on which no such period starts. */
    public Period {
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % unit.months() != 0) {
            throw new IllegalArgumentException("No " + unit + " starts on " + first);
        }
    }

    /** The last day. */
    public LocalDate last() {
        return next().first.minusDays(1);
    }

    /** The period after this one. */
    public Period next() {
        return new Period(unit, first.plusMonths(unit.months()));
    }

    /** The period before this one. */
    public Period previous() {
        return new Period(unit, first.minusMonths(unit.months()));
    }

    /** Whether the period has not ended on this day. */
    public boolean isIncomplete(LocalDate today) {
        return !last().isBefore(today);
    }

    /** How many of its days have begun by the end of this day. */
    public long daysUntil(LocalDate today) {
        LocalDate end = last().isBefore(today) ? last() : today;
        return Math.max(0, ChronoUnit.DAYS.between(first, end) + 1);
    }

    /** The name in JSON, in tables and for sorting: {@code 2025-07}, {@code 2025-Q3}, {@code 2025}. */
    public String id() {
        return switch (unit) {
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }

    /** The name on screen: {@code Jul 2025}, {@code Q3 2025}, {@code 2025}. */
    public String label() {
        return switch (unit) {
            case MONTH ->
                DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(first);
            case QUARTER -> "Q%d %04d".formatted((first.getMonthValue() + 2) / 3, first.getYear());
            case YEAR -> id();
        };
    }

    /** This period and all after it up to {@code end}, which is included. */
    public List<Period> upTo(Period end) {
        return Stream.iterate(this, period -> period.compareTo(end) <= 0, Period::next)
                .toList();
    }

    @Override
    public int compareTo(Period other) {
        return first.compareTo(other.first);
    }
}
