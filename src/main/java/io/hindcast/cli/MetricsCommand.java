package io.hindcast.cli;

import io.hindcast.insight.trends.MetricGrouping;
import io.hindcast.insight.trends.Metrics;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "metrics",
        description = "Prints how long incidents took, with intervals and unknown counts, in minutes.")
final class MetricsCommand extends AbstractCommand {

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "MEASURE",
            description = "restore, detect, acknowledge or mitigate")
    Measure measure = Measure.RESTORE;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "GROUP",
            description = "quarter, month, year, service, severity or category")
    MetricGrouping by = MetricGrouping.QUARTER;

    @Option(names = "--from", paramLabel = "DATE", description = "only reports of this day or later")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "only reports of this day or earlier")
    @Nullable
    LocalDate to;

    MetricsCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        var answer = services.getBean(Metrics.class).ask(measure, by, ReportFilter.ALL.between(from, to));
        out.println(services.getBean(JsonMapper.class).writeValueAsString(answer));
        return 0;
    }
}
