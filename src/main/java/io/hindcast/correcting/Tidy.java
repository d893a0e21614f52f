package io.hindcast.correcting;

import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.Component;
import io.hindcast.report.ServiceName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings what a person typed into the form that the archive keeps: without surrounding space, each name once, by the catalogue's names. */
final class Tidy {
    static final String CANDIDATE = "candidate";

    private Tidy() {}

    static NewValue value(NewValue typed, Catalogue catalogue) {
        String value = typed.value();
        if (value == null || value.isBlank()) {
            return new NewValue(typed.fact(), null);
        }
        return new NewValue(typed.fact(), tidy(typed.fact(), value.strip(), catalogue));
    }

    private static @Nullable String tidy(FactName fact, String value, Catalogue catalogue) {
        if (fact.equals(FactName.SERVICES)) {
            Map<String, String> names = new LinkedHashMap<>();
            lines(value).forEach(name -> names.putIfAbsent(compared(name), name));
            return joined(List.copyOf(names.values()));
        }
        if (fact.equals(FactName.GAPS)) {
            return joined(lines(value).stream()
                    .map(line -> gap(line, catalogue))
                    .distinct()
                    .toList());
        }
        if (fact.value().startsWith("categories.")) {
            return joined(lines(value).stream()
                    .filter(id -> !id.equals(Category.UNKNOWN))
                    .distinct()
                    .toList());
        }
        if (fact.equals(FactName.REVENUE_LOST)) {
            return value.toUpperCase(Locale.ROOT).replace(",", "").replaceAll("\\s+", " ");
        }
        return fact.equals(FactName.SUMMARY) ? value : value.replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String compared(String name) {
        try {
            return new ServiceName(name).value();
        } catch (IllegalArgumentException blank) {
            return name;
        }
    }

    /** A gap by the catalogue's names; one that the catalogue does not know is a candidate. */
    private static String gap(String line, Catalogue catalogue) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String lacks = parts.size() > 1 ? parts.get(1) : "";
        Optional<Component> component = catalogue.component(parts.getFirst());
        Optional<String> capability =
                component.flatMap(one -> one.capability(lacks)).map(Capability::name);
        boolean known = component.isPresent() && (lacks.isEmpty() || capability.isPresent());
        String tidied = component.map(Component::name).orElse(parts.getFirst()) + " | " + capability.orElse(lacks);
        if (parts.size() > 3 || (parts.size() == 3 && !parts.get(2).equals(CANDIDATE))) {
            return line;
        }
        return known ? tidied : tidied + " | " + CANDIDATE;
    }
}
