package io.hindcast.reading.labels;

import java.util.List;
import java.util.Set;

/** The labels of facts that reports state in their head. */
public final class FactLabels {
    /** What the day of an incident is called in a field. */
    public static final Set<String> DATES = Set.of(
            "date",
            "incident date",
            "date of incident",
            "day",
            "when",
            "date of event",
            "event date",
            "outage date",
            "date of outage",
            "dates",
            "date time",
            "date and time",
            "incident dates",
            "date s",
            "occurred",
            "occurred on",
            "date occurred",
            "incident day");
    /** What the beginning of an incident is called in a field. */
    public static final Set<String> BEGINNINGS = Set.of(
            "start",
            "started",
            "start time",
            "began",
            "start date",
            "incident start",
            "from",
            "started at",
            "first detected",
            "detected",
            "impact start",
            "time",
            "date started",
            "duration",
            "start date time",
            "start time utc",
            "time of incident",
            "incident time",
            "opened",
            "opened at",
            "reported at",
            "detected at",
            "declared at",
            "impact started at",
            "time of occurrence",
            "date time of occurrence");
    /** What a severity is called in a field. */
    public static final Set<String> SEVERITY = Set.of(
            "severity",
            "sev",
            "severity level",
            "incident severity",
            "incident priority",
            "priority",
            "level",
            "impact level",
            "criticality",
            "severity sev",
            "incident level",
            "sev level",
            "impact severity");
    /** What a severity is called by its own name, which tells more than a priority. */
    public static final Set<String> RATED = Set.of(
            "severity", "sev", "severity level", "incident severity", "severity sev", "sev level", "impact severity");
    /** What the person is called who led the work, the surest words first. */
    public static final List<Set<String>> COMMANDER = List.of(
            Set.of(
                    "incident commander",
                    "incident commander ic",
                    "commander",
                    "ic",
                    "incident commanders",
                    "primary incident commander"),
            Set.of(
                    "incident lead",
                    "incident manager",
                    "major incident manager",
                    "incident leader",
                    "lead",
                    "coordinator",
                    "incident coordinator",
                    "incident owner",
                    "responder lead"),
            Set.of("owner", "report owner", "postmortem owner", "post mortem owner", "responsible", "owned by"));
    /** What the services are called that it hit, the surest words first. */
    public static final List<Set<String>> SERVICES = List.of(
            Set.of(
                    "services impacted",
                    "impacted services",
                    "affected services",
                    "services affected",
                    "affected service",
                    "impacted service",
                    "service impacted",
                    "service affected",
                    "service s affected",
                    "service s impacted",
                    "affected service s",
                    "business service",
                    "business services",
                    "affected business service",
                    "impacted business service"),
            Set.of("services", "service", "service s", "service name"),
            Set.of(
                    "affected systems",
                    "systems affected",
                    "affected system",
                    "impacted systems",
                    "systems impacted",
                    "affected components",
                    "components affected",
                    "affected component",
                    "affected products",
                    "products affected",
                    "affected applications",
                    "applications affected",
                    "affected hubs",
                    "affected clusters"),
            Set.of(
                    "systems",
                    "system",
                    "components",
                    "component",
                    "product",
                    "products",
                    "application",
                    "applications",
                    "primary area",
                    "area"),
            Set.of("affected", "impacted", "affects"));

    private static final Answers<Boolean> ANSWERS = new Answers<>(label -> isOne(new Field(label, label, "", 1)));

    private FactLabels() {}

    /** Whether this field is labeled as a severity, a day, people, services, an instant or a duration. */
    public static boolean knows(Field field) {
        return ANSWERS.of(field.label());
    }

    private static boolean isOne(Field field) {
        return field.is(SEVERITY)
                || COMMANDER.stream().anyMatch(field::is)
                || SERVICES.stream().anyMatch(field::is)
                || field.is(DATES)
                || field.is(BEGINNINGS)
                || MeasureLabels.knows(field)
                || MilestoneLabels.of(field) != null;
    }
}
