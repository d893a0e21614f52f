package io.hindcast.ui.report;

import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.ui.parts.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How facts that can be corrected, and their corrections, are spoken of on screen. */
final class CorrectionWords {
    private static final Map<FactName, String> NAMES = names();

    private CorrectionWords() {}

    /** The name of a fact, such as "Severity" or "Began". */
    static String name(FactName fact) {
        String name = NAMES.get(fact);
        return name != null ? name : fact.value().endsWith(".task") ? "Task" : "Priority";
    }

    /** A milestone's name. */
    static String name(Milestone milestone) {
        String id = milestone.id();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    /** A kept value as people read it, "unknown" for none. */
    static String value(FactName fact, @Nullable String kept, Catalogue catalogue) {
        if (kept == null) {
            return "unknown";
        }
        if (fact.equals(FactName.DATE)) {
            return Formats.date(LocalDate.parse(kept));
        }
        if (fact.value().startsWith("milestones.")) {
            return Formats.instant(Instant.parse(kept)) + " UTC";
        }
        if (fact.value().startsWith("minutes.")) {
            return Formats.minutes(Integer.parseInt(kept));
        }
        for (Axis axis : Axis.values()) {
            if (fact.equals(FactName.of(axis))) {
                return kept.lines().map(id -> catalogue.label(axis, id)).collect(Collectors.joining(", "));
            }
        }
        return kept.lines().map(line -> line.replace(" | ", " lacks ")).collect(Collectors.joining(", "));
    }

    /** Who corrected a fact, when, and what stood before. */
    static String sentence(Correction correction, Catalogue catalogue) {
        return "corrected by %s on %s UTC; before: %s"
                .formatted(
                        correction.by(),
                        Formats.instant(correction.at()),
                        value(correction.fact(), correction.before(), catalogue));
    }

    private static Map<FactName, String> names() {
        Map<FactName, String> names = new HashMap<>();
        names.put(FactName.TITLE, "Title");
        names.put(FactName.DATE, "Date");
        names.put(FactName.SEVERITY, "Severity");
        names.put(FactName.COMMANDER, "Led by");
        names.put(FactName.SERVICES, "Services");
        names.put(FactName.SUMMARY, "Summary");
        names.put(FactName.ROOT_CAUSE, "Root cause");
        names.put(FactName.GAPS, "Golden Path gaps");
        names.put(FactName.USERS_AFFECTED, "Users affected");
        names.put(FactName.REVENUE_LOST, "Revenue lost");
        names.put(FactName.ENGINEER_HOURS, "Engineer hours");
        names.put(FactName.of(Axis.FACTOR), "Factors");
        names.put(FactName.of(Axis.TRIGGER), "Triggers");
        for (Milestone milestone : Milestone.values()) {
            names.put(FactName.of(milestone), name(milestone));
        }
        for (Measure measure : Measure.values()) {
            names.put(FactName.of(measure), measure.label());
        }
        return names;
    }
}
