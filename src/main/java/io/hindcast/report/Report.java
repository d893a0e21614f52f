package io.hindcast.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One post-mortem as Hindcast read it; its JSON is the contract's {@code report.schema.json}. A rejected file has its key,
 * source and diagnostics only. {@code evidence} tells for the names of single-valued members ({@code title}, {@code date},
 * {@code severity}, {@code rootCause}, {@code impact.user} ...) where each was read.
 */
public record Report(
        ReportKey key,
        Outcome outcome,
        Source source,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        @Nullable String severityAsWritten,
        @Nullable String commander,
        List<String> services,
        @Nullable String summary,
        @Nullable Impact impact,
        List<TimelineEvent> timeline,
        Milestones milestones,
        Durations minutes,
        List<Why> whys,
        @Nullable String rootCause,
        List<Label> categories,
        List<GapMention> gaps,
        List<Action> actions,
        Lessons lessons,
        Compliance compliance,
        List<Diagnostic> diagnostics,
        Map<String, Evidence> evidence) {

    /** Copies the collections; evidence keeps its order, so that the same reading is written the same way. */
    public Report {
        services = List.copyOf(services);
        timeline = List.copyOf(timeline);
        whys = List.copyOf(whys);
        categories = List.copyOf(categories);
        gaps = List.copyOf(gaps);
        actions = List.copyOf(actions);
        diagnostics = List.copyOf(diagnostics);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /** A file that is no report, with the remarks that say why. */
    public static Report rejected(ReportKey key, Source source, List<Diagnostic> diagnostics) {
        return new ReportBuilder(key, source)
                .outcome(Outcome.REJECTED)
                .diagnostics(diagnostics)
                .build();
    }

    /** A builder that starts with everything this report says. */
    public ReportBuilder toBuilder() {
        return new ReportBuilder(this);
    }
}
