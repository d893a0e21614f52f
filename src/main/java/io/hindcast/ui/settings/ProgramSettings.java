package io.hindcast.ui.settings;

import io.hindcast.followup.DuePolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is set where the program is started, in words, with the setting that changes it. */
@Component
class ProgramSettings {
    private final Environment environment;
    private final DuePolicy due;

    ProgramSettings(Environment environment, DuePolicy due) {
        this.environment = environment;
        this.due = due;
    }

    /** One thing that is set: what it is about, what holds, and the setting. */
    record Line(String about, String holds, String setting) {}

    List<Line> lines() {
        return List.of(
                new Line("Words for severities", severities(), "hindcast.severity.words.WORD=LEVEL"),
                new Line(
                        "Due dates where a report states none",
                        "after its date: critical %d, high %d, medium %d, low %d days"
                                .formatted(due.critical(), due.high(), due.medium(), due.low()),
                        "hindcast.due.critical, .high, .medium, .low"),
                new Line(
                        "Zone whose day due dates are held against",
                        environment.getProperty("hindcast.zone", "UTC"),
                        "hindcast.zone"),
                new Line("Where store and index live", environment.getProperty("hindcast.data", ""), "hindcast.data"),
                new Line(
                        "Catalogue as a file",
                        environment.getProperty("hindcast.catalogue", "none; it is kept in the store"),
                        "hindcast.catalogue"));
    }

    private String severities() {
        Map<String, String> own = new TreeMap<>(Binder.get(environment)
                .bind("hindcast.severity.words", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of()));
        String words = own.entrySet().stream()
                .map(entry -> entry.getKey() + " is SEV-" + entry.getValue())
                .collect(Collectors.joining(", "));
        return (words.isEmpty() ? "" : words + "; then ")
                + "critical, blocker, P0 are SEV-0; high, major, P1 SEV-1; medium, moderate, P2 SEV-2; low, minor, P3 SEV-3";
    }
}
