package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one fact is read out of a report as text and how a text is laid over it. The text is what the store keeps and what
 * people see in a history: an ISO date or instant, {@code SEV-1}, a number, words, or one name a line. Null is unknown.
 */
record Layer(Function<Report, @Nullable String> text, BiFunction<Report, @Nullable String, Report> lay) {
    private static final Map<String, Layer> BY_NAME = byName();

    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** The layer of a fact; empty where it is of an action that the report does not list. */
    static Optional<Layer> of(FactName fact, List<String> actionNames) {
        Layer known = BY_NAME.get(fact.value());
        return known != null ? Optional.of(known) : ActionLayer.of(fact, actionNames);
    }

    /** The text of a fact in a report whose actions have these names. */
    static @Nullable String text(FactName fact, Report report, List<String> actionNames) {
        return of(fact, actionNames).map(layer -> layer.text.apply(report)).orElse(null);
    }

    private static Map<String, Layer> byName() {
        Map<String, Layer> layers = new HashMap<>();
        layers.put("title", words(Report::title, ReportBuilder::title));
        layers.put("commander", words(Report::commander, ReportBuilder::commander));
        layers.put("summary", words(Report::summary, ReportBuilder::summary));
        layers.put(
                "date",
                new Layer(
                        report -> Objects.toString(report.date(), null),
                        (report, value) -> report.toBuilder()
                                .date(value == null ? null : LocalDate.parse(value))
                                .build()));
        layers.put(
                "severity",
                new Layer(
                        report -> Objects.toString(report.severity(), null),
                        (report, value) -> report.toBuilder()
                                .severity(value == null ? null : Severity.of(value))
                                .build()));
        layers.put(
                "services",
                new Layer(
                        report -> joined(report.services()),
                        (report, value) ->
                                report.toBuilder().services(lines(value)).build()));
        addCauses(layers);
        ImpactLayers.all().forEach(layers::put);
        addCourse(layers);
        return layers;
    }

    private static void addCauses(Map<String, Layer> layers) {
        layers.put("rootCause", new Layer(Report::rootCause, CauseLayers::rootCause));
        layers.put("gaps", new Layer(CauseLayers::gaps, CauseLayers::gaps));
        for (Axis axis : Axis.values()) {
            layers.put(
                    "categories." + axis.id(),
                    new Layer(
                            report -> CauseLayers.categories(report, axis),
                            (report, value) -> CauseLayers.categories(report, axis, value)));
        }
    }

    private static void addCourse(Map<String, Layer> layers) {
        for (Milestone milestone : Milestone.values()) {
            layers.put(
                    "milestones." + milestone.id(),
                    new Layer(
                            report -> CourseLayers.instant(report, milestone),
                            (report, value) -> CourseLayers.instant(report, milestone, value)));
        }
        for (Measure measure : Measure.values()) {
            layers.put(
                    "minutes." + measure.id(),
                    new Layer(
                            report -> CourseLayers.minutes(report, measure),
                            (report, value) -> CourseLayers.minutes(report, measure, value)));
        }
    }

    private static Layer words(
            Function<Report, @Nullable String> text, BiFunction<ReportBuilder, @Nullable String, ReportBuilder> set) {
        return new Layer(
                text, (report, value) -> set.apply(report.toBuilder(), value).build());
    }

    /** Names as text; null for none. */
    static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("\n", names);
    }

    /** The names of a text. */
    static List<String> lines(@Nullable String value) {
        return value == null ? List.of() : value.lines().toList();
    }
}
