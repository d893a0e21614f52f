package io.hindcast.cli;

import io.hindcast.archive.ReportStore;
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
        services.getBean(ReportStore.class).forEach(stored -> out.println(ReportJson.write(stored.report())));
        return 0;
    }
}
