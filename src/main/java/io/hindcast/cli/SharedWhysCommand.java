package io.hindcast.cli;

import io.hindcast.lessons.SharedWhyLine;
import io.hindcast.lessons.SharedWhys;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "shared-whys",
        description = "Lists the whys on which root causes of several services rest, the commonest first.")
final class SharedWhysCommand extends AbstractCommand {

    @Mixin
    FilterOptions reports = new FilterOptions();

    @Mixin
    ListFormat format = new ListFormat();

    SharedWhysCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        List<SharedWhyLine> lines = context.getBean(SharedWhys.class).find(reports.filter()).stream()
                .map(SharedWhyLine::of)
                .toList();
        format.printRows(context, out, lines, SharedWhyLine.COLUMNS, why -> why.rows().stream());
        return 0;
    }
}
