package io.hindcast.cli;

import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which reports a command is about: the filters that every page has. */
final class FilterOptions {

    @Option(names = "--service", paramLabel = "S", description = "only reports about this service; repeatable")
    Set<String> services = Set.of();

    @Option(names = "--team", paramLabel = "T", description = "only reports about this team's services; repeatable")
    Set<String> teams = Set.of();

    @Option(
            names = "--severity",
            paramLabel = "S",
            converter = SeverityConverter.class,
            description = "only this severity, such as SEV-1; repeatable")
    Set<Severity> severities = Set.of();

    @Option(names = "--category", paramLabel = "C", description = "only this category of factor; repeatable")
    Set<String> categories = Set.of();

    @Option(names = "--trigger", paramLabel = "T", description = "only this trigger; repeatable")
    Set<String> triggers = Set.of();

    @Option(names = "--component", paramLabel = "C", description = "only this Golden Path component; repeatable")
    Set<String> components = Set.of();

    @Option(names = "--from", paramLabel = "D", description = "only reports of this day or later")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "only reports of this day or earlier")
    @Nullable
    LocalDate to;

    /** The filter that they say. */
    ReportFilter filter() {
        return new ReportFilter(services, teams, severities, categories, triggers, components, from, to);
    }

    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            String digit = value.toLowerCase(Locale.ROOT).replaceFirst("^(sev)?-?(?=\\d$)", "");
            try {
                return Severity.of("SEV-" + digit);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no severity; use SEV-0 to SEV-4");
            }
        }
    }
}
