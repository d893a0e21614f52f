package io.hindcast.ui.address;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a filter into the query of a page's address and reads it from there; values that mean nothing are left out. */
public final class FilterParameters {
    /** The names under which an address carries each part of the filter. */
    public static final String SERVICE = "service";

    public static final String TEAM = "team";
    public static final String SEVERITY = "severity";
    public static final String CATEGORY = "category";
    public static final String TRIGGER = "trigger";
    public static final String COMPONENT = "component";
    public static final String PERIOD = "period";
    public static final String FROM = "from";
    public static final String TO = "to";

    private static final List<String> NAMES =
            List.of(PERIOD, FROM, TO, SERVICE, TEAM, SEVERITY, CATEGORY, TRIGGER, COMPONENT);

    private FilterParameters() {}

    /** The filter that an address asks for; a period's name becomes its days as of today. */
    public static ReportFilter parse(QueryParameters query, LocalDate today) {
        Optional<Period> period = period(query);
        return new ReportFilter(
                services(query),
                values(query, TEAM),
                severities(query),
                values(query, CATEGORY),
                values(query, TRIGGER),
                values(query, COMPONENT),
                period.isPresent() ? period.get().first(today) : date(query, FROM),
                period.isPresent() ? period.get().last(today) : date(query, TO));
    }

    /** The period that an address names. */
    public static Optional<Period> period(QueryParameters query) {
        return query.getSingleParameter(PERIOD).flatMap(Period::of);
    }

    /** The query for a filter, its dates as they are. */
    public static QueryParameters format(ReportFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, FROM, filter.from() == null ? Set.of() : Set.of(filter.from().toString()));
        put(query, TO, filter.to() == null ? Set.of() : Set.of(filter.to().toString()));
        put(query, SERVICE, filter.services());
        put(query, TEAM, filter.teams());
        put(query, SEVERITY, filter.severities().stream().map(Severity::label).collect(Collectors.toSet()));
        put(query, CATEGORY, filter.factors());
        put(query, TRIGGER, filter.triggers());
        put(query, COMPONENT, filter.components());
        return new QueryParameters(query);
    }

    /** Only what filters: without a page's own parameters. */
    public static QueryParameters only(QueryParameters query) {
        return query.including(NAMES.toArray(String[]::new));
    }

    /** Everything but what filters. */
    public static QueryParameters without(QueryParameters query) {
        return query.excluding(NAMES.toArray(String[]::new));
    }

    /** Whether an address filters at all. */
    public static boolean isFiltered(QueryParameters query) {
        return !only(query).getParameters().isEmpty();
    }

    private static void put(Map<String, List<String>> query, String name, Set<String> values) {
        if (!values.isEmpty()) {
            query.put(name, new ArrayList<>(new TreeSet<>(values)));
        }
    }

    private static Set<String> values(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }

    private static Set<String> services(QueryParameters query) {
        return values(query, SERVICE).stream()
                .filter(name -> ServiceName.parse(name).isPresent())
                .collect(Collectors.toSet());
    }

    private static Set<Severity> severities(QueryParameters query) {
        return query.getParameters(SEVERITY).stream()
                .filter(value -> value.matches("SEV-[0-4]"))
                .map(Severity::of)
                .collect(Collectors.toSet());
    }

    /** The day that an address names; null for none, or for words that are no day. */
    public static @Nullable LocalDate date(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
