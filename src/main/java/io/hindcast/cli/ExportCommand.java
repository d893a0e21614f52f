package io.hindcast.cli;

import io.hindcast.followup.Actions;
import io.hindcast.report.ReportJson;
import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

@Command(name = "export", description = "Prints every stored report, one JSON report a line, corrections applied.")
final class ExportCommand extends AbstractCommand {

    ExportCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        services.getBean(Actions.class).forEachReport(report -> out.println(ReportJson.write(report)));
        return 0;
    }
}
