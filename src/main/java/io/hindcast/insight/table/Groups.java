package io.hindcast.insight.table;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of each dimension that a report belongs to, by what it states and who owns its services. */
record Groups(ServiceDirectory directory) {
    /** The dimensions of gaps, whose meaning people decide. */
    static final Set<Dimension> OF_GAPS = EnumSet.of(Dimension.COMPONENT, Dimension.GAP);

    /** The dimensions of what reports state themselves. */
    static final Set<Dimension> OF_REPORTS = EnumSet.complementOf(EnumSet.copyOf(OF_GAPS));

    /** The groups of a report by its gaps as it names them, or by anything else, each once. */
    Stream<String> of(Dimension dimension, ReportFacts report) {
        return switch (dimension) {
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
            case COMPONENT, GAP -> of(dimension, report.gaps());
        };
    }

    /** The groups of these gaps, each once; none for a dimension that is not of gaps. */
    static Stream<String> of(Dimension dimension, List<GapMention> gaps) {
        return switch (dimension) {
            case COMPONENT -> gaps.stream().map(GapMention::component).distinct();
            case GAP -> gaps.stream().map(gap -> GapId.of(gap).value()).distinct();
            default -> Stream.empty();
        };
    }

    private static Stream<ServiceName> services(ReportFacts report) {
        return report.services().stream().flatMap(name -> ServiceName.parse(name).stream());
    }

    private static Stream<String> severity(ReportFacts report) {
        Severity severity = report.severity();
        return severity == null ? Stream.empty() : Stream.of(severity.label());
    }

    private static Stream<String> period(PeriodUnit unit, ReportFacts report) {
        LocalDate date = report.date();
        return Stream.of(date == null ? Dimension.UNKNOWN : unit.of(date).id());
    }

    private static Stream<String> orUnknown(Stream<String> groups) {
        List<String> found = groups.distinct().toList();
        return found.isEmpty() ? Stream.of(Dimension.UNKNOWN) : found.stream();
    }
}
