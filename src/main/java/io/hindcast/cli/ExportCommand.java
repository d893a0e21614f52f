package io.hindcast.cli;

import io.hindcast.archive.ReportStore;
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
        Actions actions = services.getBean(Actions.class);
        services.getBean(ReportStore.class).forEach(stored -> out.println(ReportJson.write(actions.over(stored))));
        return 0;
    }
}
