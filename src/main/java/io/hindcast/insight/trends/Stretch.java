package io.hindcast.insight.trends;

import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A number of days one after the other, both ends included, and what people call them. */
public record Stretch(LocalDate first, LocalDate last, String label) {

    /** A calendar period. */
    public static Stretch of(Period period) {
        return new Stretch(period.first(), period.last(), period.label());
    }

    /** The stretch before: the calendar period before a whole one, else as many days. */
    public Stretch before() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            Period period = unit.of(first);
            if (period.first().equals(first) && period.last().equals(last)) {
                return of(period.previous());
            }
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return new Stretch(first.minusDays(days), first.minusDays(1), "the " + days + " days before");
    }

    /** How many of its days have begun by the end of this day. */
    public long daysUntil(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(first, last.isBefore(today) ? last : today) + 1);
    }

    /** The same question about these days. */
    public ReportFilter in(ReportFilter filter) {
        return filter.between(first, last);
    }
}
