package io.hindcast.archive;

import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Compliance;
import io.hindcast.report.DueDate;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whole-archive questions need of one report, without its text: read in bulk, one after the other, never all opened as
 * reports. {@code minutes} holds the known measures only, in whole minutes; {@code corrected} names the facts that a person set;
 * {@code gaps} are as the report words them, see {@link GapMeanings}.
 */
public record ReportFacts(
        String archive,
        ReportKey key,
        String title,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<String> services,
        List<String> teams,
        Map<Measure, Integer> minutes,
        List<Label> labels,
        List<GapMention> gaps,
        List<ActionFacts> actions,
        List<String> lucky,
        @Nullable String rootCause,
        Compliance compliance,
        Set<FactName> corrected) {

    /** Copies the collections. */
    public ReportFacts {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        minutes = Map.copyOf(minutes);
        labels = List.copyOf(labels);
        gaps = List.copyOf(gaps);
        actions = List.copyOf(actions);
        lucky = List.copyOf(lucky);
        corrected = Set.copyOf(corrected);
    }

    /** Its name among the reports of all archives. */
    public ReportName reportName() {
        return new ReportName(archive, key);
    }

    /** The same with other gaps. */
    public ReportFacts withGaps(List<GapMention> others) {
        return new ReportFacts(
                archive,
                key,
                title,
                date,
                severity,
                services,
                teams,
                minutes,
                labels,
                others,
                actions,
                lucky,
                rootCause,
                compliance,
                corrected);
    }

    /** The identifiers of this report's labels on one axis, the primary one first. */
    public Stream<String> categories(Axis axis) {
        return labels.stream().filter(label -> label.axis() == axis).map(Label::id);
    }

    /** Whether the filter admits this report; a report without a date is admitted only where the filter names no period. */
    public boolean isIn(ReportFilter filter) {
        return isOneOf(filter.services(), services.stream(), name -> new ServiceName(name).value())
                && isOneOf(filter.teams(), teams.stream(), UnaryOperator.identity())
                && (filter.severities().isEmpty()
                        || (severity != null && filter.severities().contains(severity)))
                && isOneOf(filter.factors(), categories(Axis.FACTOR), UnaryOperator.identity())
                && isOneOf(filter.triggers(), categories(Axis.TRIGGER), UnaryOperator.identity())
                && isOneOf(filter.components(), gaps.stream().map(GapMention::component), UnaryOperator.identity())
                && (filter.from() == null || (date != null && !date.isBefore(filter.from())))
                && (filter.to() == null || (date != null && !date.isAfter(filter.to())));
    }

    private static boolean isOneOf(Set<String> wanted, Stream<String> values, UnaryOperator<String> normal) {
        if (wanted.isEmpty()) {
            return true;
        }
        Set<String> alike = wanted.stream().map(normal).collect(Collectors.toSet());
        return values.map(normal).anyMatch(alike::contains);
    }

    /**
     * A corrective action as its report gives it. {@code fingerprint} names the action inside its report through later
     * imports: a hash of its task's words. {@code doneOn} is the day that the report states
     * for a done action.
     */
    public record ActionFacts(
            String fingerprint,
            String task,
            @Nullable String priority,
            ActionState state,
            @Nullable String owner,
            @Nullable DueDate due,
            @Nullable String ticket,
            boolean goldenPath,
            int line,
            @Nullable LocalDate doneOn) {}
}
