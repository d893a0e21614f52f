package io.hindcast.insight;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to group reports. What a report does not state is the group {@link #UNKNOWN}, which is shown like any other. */
public enum Dimension {
    /** The month, as {@code 2025-07}. */
    MONTH,
    /** The quarter, as {@code 2025-Q3}. */
    QUARTER,
    /** The year. */
    YEAR,
    /** Each impacted service; a report with two counts in both groups. */
    SERVICE,
    /** Each team that owns an impacted service. */
    TEAM,
    /** The severity, as {@code SEV-1}. */
    SEVERITY,
    /** The primary contributing factor. */
    FACTOR,
    /** Each contributing factor, primary or not. */
    ANY_FACTOR,
    /** The primary trigger. */
    TRIGGER,
    /** Each trigger, primary or not. */
    ANY_TRIGGER,
    /** Each Golden Path component in which the report names a gap; a report without gap is in no group. */
    COMPONENT,
    /** Each Golden Path gap, as {@link GapId#value()}; a report without gap is in no group. */
    GAP;

    /** The group of reports that do not state what is grouped by. */
    public static final String UNKNOWN = "unknown";

    /** The name in JSON and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The groups that a report belongs to, each once. */
    Stream<String> groups(ReportFacts report, ServiceDirectory directory) {
        return switch (this) {
            case MONTH -> period(PeriodUnit.MONTH, report);
            case QUARTER -> period(PeriodUnit.QUARTER, report);
            case YEAR -> period(PeriodUnit.YEAR, report);
            case SERVICE -> orUnknown(services(report).map(ServiceName::value));
            case TEAM ->
                orUnknown(Stream.concat(
                        report.teams().stream(),
                        services(report).map(directory::teamOf).flatMap(Optional::stream)));
            case SEVERITY -> orUnknown(severity(report));
            case FACTOR -> orUnknown(report.categories(Axis.FACTOR)).limit(1);
            case ANY_FACTOR -> orUnknown(report.categories(Axis.FACTOR));
            case TRIGGER -> orUnknown(report.categories(Axis.TRIGGER)).limit(1);
            case ANY_TRIGGER -> orUnknown(report.categories(Axis.TRIGGER));
            case COMPONENT, GAP -> groups(report.gaps());
        };
    }

    /** Whether it groups by gaps, whose meaning people decide. */
    boolean isOfGaps() {
        return this == COMPONENT || this == GAP;
    }

    /** The groups of these gaps, each once; none for a dimension that is not of gaps. */
    Stream<String> groups(List<GapMention> gaps) {
        return switch (this) {
            case COMPONENT -> gaps.stream().map(GapMention::component).distinct();
            case GAP -> gaps.stream().map(gap -> GapId.of(gap).value()).distinct();
            default -> Stream.empty();
        };
    }

    private static Stream<ServiceName> services(ReportFacts report) {
        return report.services().stream().filter(name -> !name.isBlank()).map(ServiceName::new);
    }

    private static Stream<String> severity(ReportFacts report) {
        Severity severity = report.severity();
        return severity == null ? Stream.empty() : Stream.of(severity.label());
    }

    private static Stream<String> period(PeriodUnit unit, ReportFacts report) {
        LocalDate date = report.date();
        return Stream.of(date == null ? UNKNOWN : unit.of(date).id());
    }

    private static Stream<String> orUnknown(Stream<String> groups) {
        var found = groups.distinct().toList();
        return found.isEmpty() ? Stream.of(UNKNOWN) : found.stream();
    }
}
