package io.hindcast.insight.ledger;

import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The incidents that one question is about, and the year whose hours are shared out: the days that the filter names, or the
 * twelve months up to today; where no report is of these, the twelve months up to the last report.
 */
final class Asked {
    private final Set<Incident> incidents;
    private final Set<Incident> year;
    private final LostShare nothing;

    Asked(IncidentTable whole, ReportFilter filter, IncidentTable asked, LocalDate today) {
        incidents = asked.incidents().collect(Collectors.toCollection(Asked::identities));
        IncidentTable costs = whole.where(filter.ofComponents(Set.of()));
        List<LocalDate> span = costs.span();
        boolean old = span.isEmpty() || span.getLast().isBefore(yearUpTo(today));
        LocalDate end = old && !span.isEmpty() ? span.getLast() : today;
        boolean dated = filter.from() != null || filter.to() != null;
        LocalDate to = dated && filter.to() != null ? filter.to() : end;
        LocalDate from =
                dated ? (filter.from() != null ? filter.from() : span.isEmpty() ? to : span.getFirst()) : yearUpTo(end);
        year = costs.where(ReportFilter.ALL.between(from, to))
                .incidents()
                .collect(Collectors.toCollection(Asked::identities));
        nothing = LostShare.ofNothing(from, to, year);
    }

    /** Those of these incidents that the question is about, in the same order. */
    List<Incident> of(List<Incident> some) {
        return some.stream().filter(incidents::contains).toList();
    }

    /** What these incidents cost of the year's hours. */
    LostShare share(Collection<Incident> some) {
        return nothing.with(some.stream().filter(year::contains).toList());
    }

    private static LocalDate yearUpTo(LocalDate day) {
        return day.minusYears(1).plusDays(1);
    }

    private static Set<Incident> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
