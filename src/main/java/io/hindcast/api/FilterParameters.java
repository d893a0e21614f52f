package io.hindcast.api;

import io.hindcast.report.Ids;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads query parameters, among them those that every address shares with the pages; a value that cannot be understood throws
 * {@link IllegalArgumentException} with a sentence that names parameter and value.
 */
record FilterParameters(MultiValueMap<String, String> values) {

    /** The reports that the question is about. */
    ReportFilter filter() {
        return new ReportFilter(
                all("service"),
                all("team"),
                all("severity", severity -> read("severity", severity, Severity::of, "write it as SEV-1")),
                all("category"),
                all("trigger"),
                all("component"),
                date("from"),
                date("to"));
    }

    /** The value of a parameter that is given once; empty where it is absent or blank. */
    Optional<String> one(String name) {
        return Optional.ofNullable(values.getFirst(name)).filter(value -> !value.isBlank());
    }

    /** Every value of a repeatable parameter. */
    Set<String> all(String name) {
        return all(name, Function.identity());
    }

    /** Every value of a repeatable parameter, read by {@code reader}. */
    <T> Set<T> all(String name, Function<String, T> reader) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(reader)
                .collect(Collectors.toSet());
    }

    /** Every constant whose identifier a repeatable parameter gives; the sentence says what is none, and what to write. */
    <E extends Enum<E>> Set<E> all(String name, String what, Class<E> type, String advice) {
        return all(name, value -> read(what, value, id -> Ids.constant(type, id), advice));
    }

    /** An ISO date, null where the parameter is absent. */
    @Nullable
    LocalDate date(String name) {
        return one(name)
                .map(value -> read("date for " + name, value, LocalDate::parse, "write it as 2025-03-14"))
                .orElse(null);
    }

    /** One value, read by {@code reader}; where that throws, the sentence says what to write instead. */
    static <T> T read(String name, String value, Function<String, T> reader, String advice) {
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no %s; %s".formatted(value, name, advice), e);
        }
    }
}
