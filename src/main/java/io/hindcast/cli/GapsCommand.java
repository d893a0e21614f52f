package io.hindcast.cli;

import io.hindcast.insight.Gap;
import io.hindcast.insight.GapLine;
import io.hindcast.insight.Ledger;
import io.hindcast.report.ReportFilter;
import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "gaps", description = "Lists the Golden Path gaps, one JSON object a line, the costliest first.")
final class GapsCommand extends AbstractCommand {

    @Option(names = "--recurring", description = "only gaps that hit two or more incidents")
    boolean recurring;

    GapsCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        JsonMapper json = services.getBean(JsonMapper.class);
        for (Gap gap : services.getBean(Ledger.class).gaps(ReportFilter.ALL)) {
            if (!recurring || gap.isRecurring()) {
                out.println(json.writeValueAsString(GapLine.of(gap)));
            }
        }
        return 0;
    }
}
