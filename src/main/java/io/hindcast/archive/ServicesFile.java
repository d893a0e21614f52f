package io.hindcast.archive;

import io.hindcast.report.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A services file as read: its services, or what is wrong with it. */
record ServicesFile(List<ServiceEntry> services, List<String> problems) {

    /** Copies the lists. */
    ServicesFile {
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }

    static ServicesFile read(Path file) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return root instanceof List<?> list
                    ? of(file, list)
                    : bad(file + ": expected a list of services, each with - name:");
        } catch (NoSuchFileException missing) {
            return bad(file + ": there is no such file");
        } catch (YAMLException | IOException unreadable) {
            return bad(file + ": cannot be read: "
                    + String.valueOf(unreadable.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private static ServicesFile bad(String problem) {
        return new ServicesFile(List.of(), List.of(problem));
    }

    private static ServicesFile of(Path file, List<?> list) {
        Map<String, ServiceEntry> services = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (Object item : list) {
            number++;
            Map<?, ?> entry = item instanceof Map<?, ?> map ? map : Map.of();
            Optional<String> name =
                    text(entry.get("name")).flatMap(ServiceName::parse).map(ServiceName::value);
            if (name.isEmpty()) {
                problems.add(file + ": entry " + number + " has no name");
            } else if (services.putIfAbsent(name.get(), entry(name.get(), entry)) != null) {
                problems.add(file + ": entry " + number + " names " + name.get() + " a second time");
            }
        }
        return problems.isEmpty()
                ? new ServicesFile(List.copyOf(services.values()), List.of())
                : new ServicesFile(List.of(), problems);
    }

    private static ServiceEntry entry(String name, Map<?, ?> entry) {
        List<String> components = new ArrayList<>();
        if (entry.get("components") instanceof List<?> named) {
            named.forEach(component -> text(component).ifPresent(components::add));
        }
        return ServiceEntry.of(name, text(entry.get("team")).orElse(null), components);
    }

    private static Optional<String> text(@Nullable Object value) {
        return value == null || value.toString().isBlank()
                ? Optional.empty()
                : Optional.of(value.toString().strip());
    }
}
