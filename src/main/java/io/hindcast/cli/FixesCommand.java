package io.hindcast.cli;

import io.hindcast.insight.ledger.FixLine;
import io.hindcast.insight.ledger.Fixes;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "fixes",
        description =
                "Lists what came of closed gaps and done actions: incidents before and after, the latest fix first.")
final class FixesCommand extends AbstractCommand {

    @Mixin
    FilterOptions reports = new FilterOptions();

    @Mixin
    ListFormat format = new ListFormat();

    FixesCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        List<FixLine> lines = context.getBean(Fixes.class).all(reports.filter()).stream()
                .map(FixLine::of)
                .toList();
        format.print(context, out, lines, FixLine.COLUMNS, FixLine::cells);
        return 0;
    }
}
