package io.hindcast.cli;

import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

@Command(
        name = "label",
        description =
                "Labels the reports that another catalogue labeled than the one that holds, such as after a stop or an upgrade.")
final class CatalogueLabelCommand extends AbstractCommand {

    CatalogueLabelCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext services, PrintWriter out) {
        return new CatalogueChange(services, out, err()).goOn();
    }
}
